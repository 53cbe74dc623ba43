// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { type ChosenMarks, isShown, unsourcedByDensity } from '../../lib/claims/density.ts';
import { RULE_THRESHOLDS } from '../../lib/claims/thresholds.ts';
import type { Genre } from '../../lib/claims/types.ts';
import { DENSITIES, type Reading } from '../../lib/notes/reading.ts';
import { renderView } from '../testing/render-view.ts';
import { samplePanelActions } from '../testing/sample-actions.ts';
import { sampleReading } from '../testing/sample-reading.ts';
import { DensitySlider } from './density-slider.tsx';
import { Panel } from './panel.tsx';

const COUNTS = [1, 3, 5, 8, 12] as const;
const slider = () => screen.getByRole('slider');

describe('the slider', () => {
  test.each([
    [1, 'Step 1 of 5: 1 with no source. Only what a fact-checker would surely ask about'],
    [3, 'Step 3 of 5: 5 with no source'],
    [5, 'Step 5 of 5: 12 with no source. Everything that names no source'],
  ] as const)('says what step %i means', (density, words) => {
    renderView(<DensitySlider density={density} counts={COUNTS} onChange={vi.fn()} />);
    expect(slider().getAttribute('aria-valuetext')).toBe(words);
  });

  test('shows how many marks each step has, and the meaning of its ends', () => {
    const { container } = renderView(<DensitySlider density={3} counts={COUNTS} onChange={vi.fn()} />);
    expect(container.textContent).toContain('135812');
    expect(screen.getByText('Fewer').title).toBe('Only what a fact-checker would surely ask about');
    expect(screen.getByText('More').title).toBe('Everything that names no source');
  });

  test('gives the step it is moved to', () => {
    const onChange = vi.fn();
    renderView(<DensitySlider density={3} counts={COUNTS} onChange={onChange} />);
    fireEvent.input(slider(), { target: { value: '1' } });
    expect(onChange).toHaveBeenCalledWith(1);
  });
});

describe('an opinion piece', () => {
  const judgement = RULE_THRESHOLDS.judgement.show + 0.01;
  const statistic = RULE_THRESHOLDS.statistic.show + 0.01;

  /** The sample as a page gives it: what is shown follows from the piece's genre. */
  function readingOf(genre: Genre): Reading {
    const chosen: ChosenMarks = { density: 3, marks: true, hiddenKinds: [] };
    const findings = sampleReading().findings.map((view) => {
      const { finding } = view;
      if (finding.kind === 'attributed') return view;
      const confidence = finding.assertion === 'judgement' ? judgement : Math.max(statistic, 0.9);
      const sure = { ...finding, confidence };
      return { ...view, finding: sure, shown: isShown(sure, chosen, genre, RULE_THRESHOLDS) };
    });
    const counts = unsourcedByDensity(
      findings.map(({ finding }) => finding),
      chosen,
      genre,
      RULE_THRESHOLDS,
    );
    return { ...sampleReading({ genre }), findings, unsourcedByDensity: counts };
  }

  const shownKinds = (genre: Genre) =>
    readingOf(genre).findings.flatMap(({ finding, shown }) =>
      finding.kind === 'unsourced' && shown ? [finding.assertion] : [],
    );

  test('is called one, and only there', () => {
    const { unmount } = renderView(
      <Panel state={{ on: 'reading', reading: readingOf('opinion') }} actions={samplePanelActions()} form="popup" />,
    );
    expect(screen.getByText('Opinion piece')).toBeTruthy();
    unmount();
    renderView(
      <Panel state={{ on: 'reading', reading: readingOf('news') }} actions={samplePanelActions()} form="popup" />,
    );
    expect(screen.queryByText('Opinion piece')).toBeNull();
  });

  test('has its middling judgements left out and its facts still marked', () => {
    const [news, opinion] = [shownKinds('news'), shownKinds('opinion')];
    expect(news).toContain('judgement');
    expect(opinion).not.toContain('judgement');
    expect(opinion).toEqual(news.filter((kind) => kind !== 'judgement'));
    expect(opinion).toContain('statistic');
  });

  test('counts at each step what is left', () => {
    const reading = readingOf('opinion');
    renderView(<Panel state={{ on: 'reading', reading }} actions={samplePanelActions()} form="popup" />);
    const left = reading.unsourcedByDensity[2];
    expect(slider().getAttribute('aria-valuetext')).toBe(`Step 3 of 5: ${left} with no source`);
    expect(left).toBe(shownKinds('opinion').length);
    expect(DENSITIES.map((step) => reading.unsourcedByDensity[step - 1])).toEqual(
      [...reading.unsourcedByDensity].sort(),
    );
  });
});

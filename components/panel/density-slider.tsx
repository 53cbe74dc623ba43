import { useId } from 'preact/hooks';
import { DENSITIES, type Density, type Reading } from '../../lib/notes/reading.ts';
import { say } from '../words/words.ts';
import styles from './density-slider.module.css';

/** The step now, how many unsourced marks each step shows, and what moving does. */
export interface DensitySliderProps {
  readonly density: Density;
  /** Absent where there is no article to count in. */
  readonly counts?: Reading['unsourcedByDensity'];
  readonly onChange: (density: Density) => void;
}

/** Five steps from the surest marks to all of them, each with its count underneath. */
export function DensitySlider({ density, counts, onChange }: DensitySliderProps) {
  const id = useId();
  const shown = counts?.[density - 1];
  const step = shown === undefined ? say('step_of', density) : say('step_of_with', density, shown);
  return (
    <div class={styles.slider}>
      <label for={id} class="visually-hidden">
        {say('how_many_marks')}
      </label>
      <span aria-hidden="true" class={styles.edge} title={say('step_first')}>
        {say('fewer')}
      </span>
      <div class={styles.track} title={counts && say('marks_at_steps')}>
        <input
          id={id}
          type="range"
          min={1}
          max={5}
          step={1}
          value={density}
          aria-valuetext={[step, ...meaningOf(density)].join('. ')}
          onInput={(event) => {
            const chosen = DENSITIES.find((one) => one === event.currentTarget.valueAsNumber);
            if (chosen) onChange(chosen);
          }}
        />
        <div aria-hidden="true" class={styles.steps}>
          {DENSITIES.map((one) => (
            <span key={one} class={one === density ? styles.chosen : undefined}>
              <span>{counts?.[one - 1] ?? one}</span>
            </span>
          ))}
        </div>
      </div>
      <span aria-hidden="true" class={styles.edge} title={say('step_last')}>
        {say('more')}
      </span>
    </div>
  );
}

/** What the ends of the scale mean; the steps between need no words. */
function meaningOf(density: Density): string[] {
  if (density === 1) return [say('step_first')];
  return density === 5 ? [say('step_last')] : [];
}

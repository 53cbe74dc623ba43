/** Every component in every state worth looking at. */
import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ClaimCard } from '../../components/card/claim-card.tsx';
import { Library } from '../../components/library/library.tsx';
import type { LibraryView } from '../../components/library/library-state.ts';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelActions, PanelState } from '../../components/panel/panel-state.ts';
import { createSelectionToolbar } from '../../components/selection/selection-toolbar.ts';
import { selectionToolbarCss } from '../../components/selection/selection-toolbar-css.ts';
import { Settings } from '../../components/settings/settings.tsx';
import { sampleLibrary } from '../../components/testing/sample-library.ts';
import { SAMPLE_SETTINGS } from '../../components/testing/sample-reader.ts';
import { sampleCard, sampleNote, sampleReading } from '../../components/testing/sample-reading.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import type { PlacedNote, Reading } from '../../lib/notes/reading.ts';
import type { Note } from '../../lib/notes/types.ts';

const told =
  (name: string) =>
  (...values: readonly unknown[]) =>
    console.info(name, ...values);

const PANEL_ACTIONS: PanelActions = {
  readAnyway: told('readAnyway'),
  switchOn: told('switchOn'),
  grantAccess: told('grantAccess'),
  readOnce: told('readOnce'),
  retry: told('retry'),
  reveal: told('reveal'),
  openCard: told('openCard'),
  setVisibility: told('setVisibility'),
  deleteNote: async () => true,
  restoreNote: told('restoreNote'),
  placeNote: async () => true,
  undo: async () => ({ ok: true, step: null }) as const,
  redo: async () => ({ ok: true, step: null }) as const,
  undismiss: told('undismiss'),
  exportNotes: async () => true,
  openSettings: told('openSettings'),
  openLibrary: told('openLibrary'),
  openSidePanel: told('openSidePanel'),
  switchOff: told('switchOff'),
};

const CARD_ACTIONS = {
  input: told('input'),
  save: told('save'),
  copy: told('copy'),
  dismiss: told('dismiss'),
  undoDismiss: told('undoDismiss'),
  deleteNote: told('deleteNote'),
  undoDelete: told('undoDelete'),
  undo: told('undo'),
  redo: told('redo'),
  report: async () => true,
  step: told('step'),
  close: told('close'),
  resize: told('resize'),
};

const KNOWN_TAGS = ['harbour', 'figures', 'figures to check', 'union', 'council'];

const LOST: readonly PlacedNote[] = [
  sampleNote({ id: 'n1', note: { body: 'Ask the council for the minutes of the first vote.', judgement: 'to-check' } }),
  sampleNote({
    id: 'n2',
    exact: 'cost the town more than 1,000 jobs',
    now: 'cost the town more than 1,200 jobs since 2011',
    outcome: { status: 'changed', span: { start: 250, end: 290 }, score: 0.8 },
    edit: { after: Date.UTC(2026, 2, 12, 12), before: Date.UTC(2026, 2, 20, 12), isNew: true },
    note: { body: 'The figure was 1,000 when I first read this.', tags: ['figures', 'changed'] },
  }),
  sampleNote({
    id: 'n3',
    exact: 'the harbour',
    outcome: {
      status: 'ambiguous',
      candidates: [
        { start: 40, end: 51 },
        { start: 400, end: 411 },
      ],
      score: 1,
    },
    note: { body: '', tags: [] },
  }),
  sampleNote({
    id: 'n4',
    exact: 'A spokeswoman for the ministry declined to say whether the money had been set aside.',
    outcome: { status: 'lost', score: 0.3 },
    note: { body: 'They took this sentence out.\nCompare with the archived copy.', tags: [], judgement: 'doubtful' },
  }),
];

function withNotes(reading: Reading): Reading {
  const onClaim = reading.findings[2];
  if (!onClaim) return reading;
  const placed = sampleNote({
    id: 'n9',
    exact: onClaim.quote,
    outcome: { status: 'found', span: onClaim.finding.span, score: 1 },
    note: {
      claim: { kind: 'unsourced', assertion: 'statistic', quote: onClaim.quote },
      body: 'Which count is this? The labour office had 870.',
      tags: ['figures', 'to ask'],
      judgement: 'doubtful',
    },
  });
  return { ...reading, notes: [placed, ...LOST] };
}

// cspell:disable -- words made to be long, and words from right to left
/** What must not break a line, a box or the direction of reading. */
function unwieldy(reading: Reading): Reading {
  const long = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenversorgungskassenverwaltung';
  const sources = reading.sources.map((source) => ({ ...source, name: `${long} ${source.name}`, role: long }));
  const findings = reading.findings.map((view) =>
    view.finding.kind === 'attributed'
      ? { ...view, finding: { ...view.finding, source: { ...view.finding.source, name: `${long} and ${long}` } } }
      : view,
  );
  const notes = [
    sampleNote({
      id: 'r1',
      exact: 'ההצבעה נדחתה בפעם השלישית',
      outcome: { status: 'found', span: { start: 60, end: 80 }, score: 1 },
      note: { body: 'הערה מימין לשמאל, **עם** מילים ב-English בתוכה', tags: ['עברית', long], colour: 'rose' },
    }),
    sampleNote({
      id: 'r2',
      exact: `https://averne-courier.example/${'harbour/'.repeat(20)}`,
      outcome: { status: 'found', span: { start: 90, end: 120 }, score: 1 },
      note: {
        body: '<script>alert("text")</script> <b>not bold</b>',
        tags: Array.from({ length: 40 }, (_, at) => `t${at}`),
      },
    }),
  ];
  const article = { ...reading.article, title: `${long} ${long} ${long}`, site: `${long}.example` };
  return { ...reading, article, sources, findings, notes };
}
// cspell:enable

function many(count: number): readonly PlacedNote[] {
  return Array.from({ length: count }, (_, at) =>
    sampleNote({ id: `n${at}`, outcome: { status: 'found', span: { start: 40 + at, end: 60 + at }, score: 1 } }),
  );
}

function LivePanel({ state, form }: { readonly state: PanelState; readonly form: 'popup' | 'side' }) {
  const [now, setNow] = useState(state);
  const actions: PanelActions = {
    ...PANEL_ACTIONS,
    setVisibility: (change) =>
      now.on === 'reading' &&
      setNow({ ...now, reading: { ...now.reading, visibility: { ...now.reading.visibility, ...change } } }),
  };
  return <Panel state={now} actions={actions} form={form} />;
}

/** The reader goes down the page by itself, a screen every half second: the list should follow. */
function FollowingPanel() {
  const [scroll, setScroll] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setScroll((now) => now + 400), 500);
    return () => clearInterval(timer);
  }, []);
  const state = { on: 'reading', reading: sampleReading({ findings: 120, scroll }) } as const;
  return <Panel state={state} actions={PANEL_ACTIONS} form="side" />;
}

const panel = (state: PanelState, form: 'popup' | 'side' = 'side') => <LivePanel state={state} form={form} />;
const reading = (of: Reading, form?: 'popup' | 'side') => panel({ on: 'reading', reading: of }, form);
const german = {
  language: 'de',
  article: {
    ...sampleReading().article,
    title: 'Der Rat von Averne stimmt für die Vertiefung des Hafens',
    language: 'de',
  },
};

function dismissed(of: Reading): Reading {
  return {
    ...of,
    findings: of.findings.map((view, at) =>
      at === 1
        ? {
            ...view,
            dismissed: {
              id: 'd1',
              articleId: 'sample-article',
              target: sampleNote().note.target,
              reason: 'fine',
              created: 0,
            } as never,
          }
        : view,
    ),
  };
}

/** Scenes by name. */
export const SCENES: Readonly<Record<string, () => ComponentChild>> = {
  'popup-40': () => reading(withNotes(sampleReading({ findings: 40, scroll: 1100 })), 'popup'),
  'popup-no-article': () => panel({ on: 'no-article' }, 'popup'),
  'panel-0': () => reading(sampleReading({ findings: 0 })),
  'panel-1': () => reading(sampleReading({ findings: 1 })),
  'panel-9': () => reading(dismissed(withNotes(sampleReading({ genre: 'opinion' })))),
  'panel-500': () => reading(sampleReading({ findings: 500, notes: many(1000) })),
  'panel-2000': () => reading(sampleReading({ findings: 2000, notes: many(300) })),
  'panel-unwieldy': () => reading(unwieldy(sampleReading({ findings: 12 }))),
  'panel-following': () => <FollowingPanel />,
  'panel-loading': () => panel({ on: 'loading' }),
  'panel-site-off': () => panel({ on: 'site-off', site: 'averne-courier.example' }),
  'panel-restricted': () => panel({ on: 'restricted', browser: 'Firefox' }),
  'panel-permission': () => panel({ on: 'permission-missing', site: 'averne-courier.example' }),
  'panel-error': () => panel({ on: 'error', message: 'This page could not be read.' }),
  'panel-analysing': () => reading(sampleReading({ findings: 0, state: 'analysing' })),
  'panel-short': () => reading(sampleReading({ findings: 0, state: 'too-short' })),
  'panel-german': () => reading(sampleReading({ findings: 0, state: 'other-language', notes: LOST, ...german })),
  'panel-failed': () => reading(sampleReading({ findings: 0, state: 'failed' })),
  'panel-rules-only': () => reading(sampleReading({ modelProblem: 'damaged' })),
  'panel-full': () => panel({ on: 'reading', reading: sampleReading(), storageFull: true }),
  'card-named': () => (
    <ClaimCard
      content={sampleCard(sampleReading({ findings: 40 }), 0)}
      draft={{ body: '', tags: [] }}
      saveState="idle"
      actions={CARD_ACTIONS}
      knownTags={KNOWN_TAGS}
    />
  ),
  'card-note': () => (
    <ClaimCard
      content={sampleCard(withNotes(sampleReading({ findings: 40 })), 1, LOST[0])}
      draft={{
        body: 'Which count is this? The labour office had 870 at the end of the year, and it counts the yards in.',
        tags: ['figures', 'to ask'],
        judgement: 'doubtful',
      }}
      saveState="saved"
      actions={CARD_ACTIONS}
      knownTags={KNOWN_TAGS}
      startIn="note"
    />
  ),
  'card-unnamed': () => (
    <ClaimCard
      content={sampleCard(sampleReading({ findings: 3 }), 2)}
      draft={{ body: 'Who?', tags: [] }}
      saveState="manual"
      actions={CARD_ACTIONS}
      knownTags={KNOWN_TAGS}
    />
  ),
  'card-full': () => (
    <ClaimCard
      content={sampleCard(sampleReading(), 4, LOST[3])}
      draft={{ body: 'Words that must not be lost.', tags: ['a tag that is rather long, as tags will be', 'b'] }}
      saveState="full"
      actions={CARD_ACTIONS}
      knownTags={KNOWN_TAGS}
    />
  ),
  'card-passage': () => (
    <ClaimCard
      content={{
        readingId: 'r1',
        article: sampleReading().article,
        target: sampleNote({ exact: 'six years after the plan was first drawn up' }).note.target,
        position: { index: 0, of: 1 },
        writing: true,
        cardId: 1,
      }}
      draft={{ body: '', tags: [] }}
      saveState="idle"
      actions={CARD_ACTIONS}
      knownTags={KNOWN_TAGS}
      startIn="note"
    />
  ),
  settings: () => (
    <Settings
      settings={SAMPLE_SETTINGS}
      sitesOff={['mail.example', 'averne-courier.example']}
      shortcuts={[
        { name: 'toggle-marks', description: 'Show or hide all marks', keys: 'Alt+Shift+M' },
        { name: 'next-mark', description: 'Go to the next mark', keys: 'Alt+Shift+.' },
        { name: 'open-card', description: 'Open the card of the current mark', keys: '' },
      ]}
      storage={{ notes: 1204, articles: 87, reports: 2, bytes: 1_420_000, free: 52e9, lastBackup: null }}
      actions={{
        change: told('change'),
        switchSiteOn: told('switchSiteOn'),
        openShortcuts: told('openShortcuts'),
        openLibrary: told('openLibrary'),
        backUp: async () => true,
        readFile: async () => ({
          ok: true,
          counts: { added: 40, changed: 2, same: 7 },
          take: async () => ({ counts: { added: 40, changed: 2, same: 7 }, whole: true }),
        }),
        forgetAll: async () => null,
        exportReports: async () => true,
        clearReports: told('clearReports'),
      }}
    />
  ),
  welcome: () => (
    <Welcome
      panelKeys="Alt+Shift+W"
      mayRead={false}
      grantAccess={told('grantAccess')}
      openSettings={told('openSettings')}
    />
  ),
  library: () => <LiveLibrary view={sampleLibrary(900, libraryNote)} />,
  'library-empty': () => <LiveLibrary view={sampleLibrary(0)} />,
  toolbar: () => <ToolbarOnWords />,
};

const LIBRARY_ACTIONS = {
  addressOf: (article: { readonly url: string }) => article.url,
  open: told('open'),
  exportNotes: async () => true,
  changeNotes: async () => null,
  undo: async () => ({ ok: true, step: null }) as const,
  redo: async () => ({ ok: true, step: null }) as const,
  openSettings: told('openSettings'),
};

const LIBRARY_NOTES: readonly Partial<Note>[] = [
  {
    body: 'Ask the council for the **minutes** of the first vote.\n\n- who was there\n- who left',
    judgement: 'to-check',
  },
  { body: '', tags: [], colour: 'blue' },
  { body: '<script>alert("shown as text")</script> and a [link](https://averne-courier.example/)', colour: 'rose' },
  { body: 'הערה מימין לשמאל, עם שם ארוך מאוד', tags: ['עברית', 'a tag that is rather long, as tags will be'] },
  {
    body: 'Which count is this?',
    claim: { kind: 'attributed', sourceName: 'Ingrid Solvang', quote: 'deepen the harbour' },
    judgement: 'doubtful',
  },
];

function libraryNote(at: number): Partial<Note> {
  return LIBRARY_NOTES[at % LIBRARY_NOTES.length] ?? {};
}

function LiveLibrary({ view }: { readonly view: LibraryView }) {
  const history = { undo: { what: 'deleted', size: 3 }, redo: null } as const;
  return <Library view={view} history={history} letterKeys actions={LIBRARY_ACTIONS} />;
}

function ToolbarOnWords() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = place.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(selectionToolbarCss);
    root.adoptedStyleSheets = [sheet];
    const toolbar = createSelectionToolbar(document, {
      highlight: told('highlight'),
      note: told('note'),
      notHere: told('notHere'),
      leave: told('leave'),
    });
    root.append(toolbar.element);
    toolbar.show({ left: 24, top: 24 });
    toolbar.focus();
  }, []);
  return (
    <main>
      <h1 class="visually-hidden">Selection toolbar</h1>
      <div ref={place} />
    </main>
  );
}

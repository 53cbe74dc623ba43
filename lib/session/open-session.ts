import { browser } from 'wxt/browser';
import type { Target } from '../anchoring/types.ts';
import { sendMessage } from '../messaging/messenger.ts';
import { wearLooks } from '../page/highlight-style.ts';
import { getSettings, type Settings, setSetting, siteOf, watchSetting } from '../storage/settings.ts';
import { createCardFrame } from './card-frame.ts';
import { type FollowedInput, followClicks } from './page-input.ts';
import type { PageReading } from './page-reading.ts';
import { createPageUi, type PageUi } from './page-ui.ts';
import { seenOutcome } from './placed-note.ts';
import { offerSelectionTools } from './selection-tools.ts';
import { serveViews } from './serve-views.ts';
import { type Session, type SessionPorts, startSession } from './session.ts';

/** Starts Whence on a page: wires session, card, toolbar, messages and settings. All of it ends with the signal. */
export async function openSession(window: Window, outer: AbortSignal): Promise<void> {
  const { document } = window;
  const ended = new AbortController();
  const signal = AbortSignal.any([outer, ended.signal]);
  const settings = await getSettings();
  // A newer script of ours has taken over meanwhile.
  if (signal.aborted) return;
  wearLooks(settings.looks);
  const ui = createPageUi(document, signal);
  const frame = createCardFrame(window, ui, browser.runtime.getURL('/card.html'), signal);
  const { density, hiddenKinds, marksVisible: marks } = settings;
  let followers: readonly FollowedInput[] = [];
  const ports: SessionPorts = {
    ...PORTS,
    changed(changed) {
      for (const each of followers) each.follow(changed.reading?.page.roots ?? []);
      PORTS.changed(changed);
    },
  };
  const session = startSession(document, ports, frame, { density, hiddenKinds, marks }, signal);
  const marksSwitched = (on: boolean) => void setSetting('marksVisible', on);
  serveViews({ document, session, frame, leave: () => ended.abort(), marksSwitched }, signal);
  watchSetting('hiddenKinds', (kinds) => session.setVisibility({ ...session.visibility, hiddenKinds: kinds }), {
    signal,
  });
  watchSetting(
    'looks',
    (looks) => {
      wearLooks(looks);
      session.readAgain();
    },
    { signal },
  );
  followers = [followClicks(document, session, signal), offerToolsWhileWanted(document, session, ui, settings, signal)];
}

const PORTS: SessionPorts = {
  analyse: (article, metadata) => sendMessage('analyse', { article, metadata }),
  keptFor: (seen) => sendMessage('keptFor', seen),
  changed({ reading, marks }) {
    if (!reading) return;
    const unsourced = marks.filter(({ kind }) => kind === 'unsourced').length;
    tellOutcomes(reading);
    sendMessage('readingChanged', { readingId: reading.id, state: reading.state, unsourced }).catch(() => {
      // The extension was updated: the script it left behind goes on without badge and panels.
    });
  },
  cardMoved() {
    sendMessage('cardMoved', undefined).catch(() => {
      // The card's own page is still loading: it asks as soon as it is there.
    });
  },
};

let told = '';

/** The library lists notes that were lost: it is told what became of each, once, and never from a private window. */
function tellOutcomes({ state, notes }: PageReading): void {
  if (state === 'analysing' || notes.length === 0 || browser.extension.inIncognitoContext) return;
  const outcomes = notes.map(seenOutcome);
  const now = JSON.stringify(outcomes);
  if (now === told) return;
  told = now;
  sendMessage('notesPlaced', outcomes).catch(() => {
    // The extension was updated: the next visit tells it.
  });
}

/** The selection toolbar comes and goes with its settings: everywhere, or on this site alone. */
function offerToolsWhileWanted(
  document: Document,
  session: Session,
  ui: PageUi,
  { selectionToolbar, toolbarOff }: Pick<Settings, 'selectionToolbar' | 'toolbarOff'>,
  signal: AbortSignal,
): FollowedInput {
  const host = siteOf(document.location.hostname);
  let wanted = selectionToolbar;
  let sitesOff = toolbarOff;
  let shown = new AbortController();
  let tools: FollowedInput | null = null;
  const actions = {
    highlight: (target: Target) => void highlight(session, target),
    note: (target: Target) => session.openCard({ on: 'passage', target }, true),
    notHere: () => void setSetting('toolbarOff', [...sitesOff, host]),
  };
  const follow = () => {
    shown.abort();
    shown = new AbortController();
    tools = null;
    if (!wanted || sitesOff.includes(host)) return;
    tools = offerSelectionTools(document, session, ui, actions, AbortSignal.any([shown.signal, signal]));
    tools.follow(session.reading?.page.roots ?? []);
  };
  follow();
  watchSetting(
    'selectionToolbar',
    (on) => {
      wanted = on;
      follow();
    },
    { signal },
  );
  watchSetting(
    'toolbarOff',
    (sites) => {
      sitesOff = sites;
      follow();
    },
    { signal },
  );
  return { follow: (roots) => tools?.follow(roots) };
}

async function highlight(session: Session, target: Target): Promise<void> {
  const article = session.reading?.sighting;
  if (!article) return;
  const answer = await sendMessage('saveNote', { article, target, body: '', tags: [] }).catch(() => null);
  // The card keeps the passage and says what went wrong when the reader tries again there.
  if (!answer?.ok) session.openCard({ on: 'passage', target }, true);
}

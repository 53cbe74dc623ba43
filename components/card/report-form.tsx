import { useState } from 'preact/hooks';
import { WRONGS, type Wrong } from '../../lib/notes/report.ts';
import { Button } from '../controls/button.tsx';
import { say } from '../words/words.ts';
import styles from './card-foot.module.css';

const WORDS = {
  'not-a-claim': 'wrong_not_a_claim',
  'wrong-source': 'wrong_wrong_source',
  'has-a-source': 'wrong_has_a_source',
  'wrong-words': 'wrong_wrong_words',
  other: 'wrong_other',
} as const satisfies Record<Wrong, string>;

/** What keeping a report does, and the way out. */
export interface ReportFormProps {
  readonly onKeep: (wrong: Wrong, remark: string) => void;
  readonly onLeave: () => void;
}

/** "This mark is wrong": what is, and the reader's own words. The report stays on the device. */
export function ReportForm({ onKeep, onLeave }: ReportFormProps) {
  const [wrong, setWrong] = useState<Wrong>('not-a-claim');
  const [remark, setRemark] = useState('');
  return (
    <fieldset class={styles.reasons}>
      <legend>{say('report_what')}</legend>
      {WRONGS.map((each) => (
        <label key={each} class={styles.answer}>
          <input type="radio" name="wrong" checked={each === wrong} onChange={() => setWrong(each)} />
          {say(WORDS[each])}
        </label>
      ))}
      <input
        type="text"
        aria-label={say('report_remark')}
        placeholder={say('report_remark')}
        class={styles.remark}
        value={remark}
        onInput={(event) => setRemark(event.currentTarget.value)}
      />
      <span class={styles.line}>
        <Button onClick={() => onKeep(wrong, remark)}>{say('report_keep')}</Button>
        <Button look="plain" onClick={onLeave}>
          {say('cancel')}
        </Button>
      </span>
    </fieldset>
  );
}

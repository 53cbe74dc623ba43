import type { Reading } from '../../lib/notes/reading.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Menu, type MenuItem } from '../controls/menu.tsx';
import type { Toast } from '../controls/undo-toast.tsx';
import { Copy, Download, Eye, EyeOff } from '../icons.ts';
import { say, sayCount } from '../words/words.ts';
import { DensitySlider } from './density-slider.tsx';
import { countNotes } from './note-groups.ts';
import styles from './panel-foot.module.css';
import type { ExportFormat, PanelActions } from './panel-state.ts';

/** The reading, and what the foot's controls do. */
export interface PanelFootProps {
  readonly reading: Reading;
  readonly actions: PanelActions;
  readonly onNotes: () => void;
  readonly onToast: (toast: Toast) => void;
}

/** Marks on and off, density, notes count, export. */
export function PanelFoot({ reading, actions, onNotes, onToast }: PanelFootProps) {
  const { visibility } = reading;
  const notes = countNotes(reading.notes);
  const exportAs = (format: ExportFormat, way: 'download' | 'copy', done: string) => () => {
    void actions.exportNotes(format, way).then((worked) => onToast({ text: worked ? done : say('export_failed') }));
  };
  const exports: readonly MenuItem[] = [
    {
      label: say('download_markdown'),
      icon: <Download size={16} aria-hidden />,
      run: exportAs('markdown', 'download', say('downloaded')),
    },
    {
      label: say('copy_markdown'),
      icon: <Copy size={16} aria-hidden />,
      run: exportAs('markdown', 'copy', say('copied')),
    },
    {
      label: say('download_json'),
      icon: <Download size={16} aria-hidden />,
      run: exportAs('json', 'download', say('downloaded')),
    },
    { label: say('copy_json'), icon: <Copy size={16} aria-hidden />, run: exportAs('json', 'copy', say('copied')) },
  ];
  return (
    <footer class={styles.foot}>
      {reading.state === 'ready' && reading.findings.length > 0 && (
        <>
          <IconButton
            name={say(visibility.marks ? 'hide_all_marks' : 'show_the_marks')}
            aria-pressed={!visibility.marks}
            onClick={() => actions.setVisibility({ marks: !visibility.marks })}
          >
            {visibility.marks ? <Eye size={16} aria-hidden /> : <EyeOff size={16} aria-hidden />}
          </IconButton>
          <DensitySlider
            density={visibility.density}
            counts={reading.unsourcedByDensity}
            onChange={(density) => actions.setVisibility({ density })}
          />
        </>
      )}
      <span class={styles.end}>
        <Button look="plain" onClick={onNotes}>
          {sayCount('notes_count', notes)}
        </Button>
        {notes > 0 && (
          <Menu
            name={say('export_the_notes')}
            icon={<Download size={16} aria-hidden />}
            items={exports}
            opens="above"
          />
        )}
      </span>
    </footer>
  );
}

import type { Reading } from '../../lib/notes/reading.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Menu, type MenuItem } from '../controls/menu.tsx';
import type { Toast } from '../controls/undo-toast.tsx';
import { Copy, Download, Eye, EyeOff } from '../icons.ts';
import { counted } from '../marks/wording.ts';
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
    void actions
      .exportNotes(format, way)
      .then((worked) => onToast({ text: worked ? done : 'The notes could not be exported. They are still kept.' }));
  };
  const exports: readonly MenuItem[] = [
    {
      label: 'Download as Markdown',
      icon: <Download size={16} aria-hidden />,
      run: exportAs('markdown', 'download', 'Downloaded'),
    },
    { label: 'Copy as Markdown', icon: <Copy size={16} aria-hidden />, run: exportAs('markdown', 'copy', 'Copied') },
    {
      label: 'Download as JSON',
      icon: <Download size={16} aria-hidden />,
      run: exportAs('json', 'download', 'Downloaded'),
    },
    { label: 'Copy as JSON', icon: <Copy size={16} aria-hidden />, run: exportAs('json', 'copy', 'Copied') },
  ];
  return (
    <footer class={styles.foot}>
      {reading.state === 'ready' && reading.findings.length > 0 && (
        <>
          <IconButton
            name={visibility.marks ? 'Hide all marks' : 'Show the marks'}
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
          {counted(notes, 'note')}
        </Button>
        {notes > 0 && (
          <Menu name="Export the notes" icon={<Download size={16} aria-hidden />} items={exports} opens="above" />
        )}
      </span>
    </footer>
  );
}

import '../../components/document.css';
import { Panel } from '../../components/panel/panel.tsx';
import { mount } from '../../lib/views/mount.ts';
import { usePanel } from '../../lib/views/use-panel.ts';

function Mounted() {
  return <Panel {...usePanel('side')} form="side" />;
}

void mount(Mounted, 'title_panel');

import '../../components/document.css';
import { Panel } from '../../components/panel/panel.tsx';
import { type FirstLook, firstLook } from '../../lib/views/first-look.ts';
import { mount } from '../../lib/views/mount.ts';
import { usePanel } from '../../lib/views/use-panel.ts';

function Mounted(first: FirstLook) {
  return <Panel {...usePanel('side', first)} form="side" />;
}

void mount(Mounted, 'title_panel', firstLook());

import { render } from 'preact';
import '../../components/document.css';
import { Panel } from '../../components/panel/panel.tsx';
import { usePanel } from '../../lib/views/use-panel.ts';

function Mounted() {
  return <Panel {...usePanel('side')} form="side" />;
}

render(<Mounted />, document.body);

import { render } from 'preact';
import '../../components/document.css';
import { Settings } from '../../components/settings/settings.tsx';
import { useSettings } from '../../lib/views/use-settings.ts';

function Mounted() {
  const settings = useSettings();
  return settings && <Settings {...settings} />;
}

render(<Mounted />, document.body);

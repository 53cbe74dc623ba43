import '../../components/document.css';
import { Settings } from '../../components/settings/settings.tsx';
import { mount } from '../../lib/views/mount.ts';
import { useSettings } from '../../lib/views/use-settings.ts';

function Mounted() {
  const settings = useSettings();
  return settings && <Settings {...settings} />;
}

void mount(Mounted, 'title_settings');

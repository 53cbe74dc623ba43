import '../../components/document.css';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { mount } from '../../lib/views/mount.ts';
import { useWelcome } from '../../lib/views/use-welcome.ts';

function Mounted() {
  return <Welcome {...useWelcome()} />;
}

void mount(Mounted, 'title_welcome');

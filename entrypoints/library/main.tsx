import '../../components/document.css';
import { Library } from '../../components/library/library.tsx';
import { mount } from '../../lib/views/mount.ts';
import { useLibrary } from '../../lib/views/use-library.ts';

function Mounted() {
  return <Library {...useLibrary()} />;
}

void mount(Mounted, 'title_library');

import { render } from 'preact';
import '../../components/document.css';
import { Library } from '../../components/library/library.tsx';
import { useLibrary } from '../../lib/views/use-library.ts';

function Mounted() {
  return <Library {...useLibrary()} />;
}

render(<Mounted />, document.body);

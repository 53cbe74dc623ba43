/** Shows one component in one state: `/?show=panel-40`. The list of all stands at `/`. */
import '../../components/document.css';
import { render } from 'preact';
import { SCENES } from './scenes.tsx';

const name = new URLSearchParams(location.search).get('show') ?? '';
const scene = SCENES[name];
const root = document.getElementById('root');
if (root) {
  render(
    scene ? (
      scene()
    ) : (
      <ul>
        {Object.keys(SCENES).map((key) => (
          <li key={key}>
            <a href={`?show=${key}`}>{key}</a>
          </li>
        ))}
      </ul>
    ),
    root,
  );
}

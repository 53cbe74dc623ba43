import { render } from 'preact';
import '../../components/document.css';
import { ClaimCard } from '../../components/card/claim-card.tsx';
import { useCard } from '../../lib/views/use-card.ts';

function Mounted() {
  const card = useCard();
  return card && <ClaimCard {...card} />;
}

render(<Mounted />, document.body);

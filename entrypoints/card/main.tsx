import '../../components/document.css';
import { ClaimCard } from '../../components/card/claim-card.tsx';
import { mount } from '../../lib/views/mount.ts';
import { useCard } from '../../lib/views/use-card.ts';

function Mounted() {
  const card = useCard();
  return card && <ClaimCard {...card} />;
}

void mount(Mounted, 'title_card');

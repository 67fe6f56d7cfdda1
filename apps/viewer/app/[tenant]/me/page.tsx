import { MePage } from '../../../features/me/me-page.tsx';

export default function MeRoute() {
  return <MePage />;
}

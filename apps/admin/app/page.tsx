import { HomePage } from '../features/tenants/home-page.tsx';

export default function Page() {
  return <HomePage />;
}

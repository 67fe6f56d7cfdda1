import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { readEnv } from '../env.ts';

export default async function HomePage() {
  await connection();
  redirect(`/${readEnv().defaultTenant}`);
}

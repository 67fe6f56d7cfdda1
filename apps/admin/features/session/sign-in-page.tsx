'use client';

import { Callout } from '@streamgate/ui/callout';
import { Logo } from '@streamgate/ui/logo';
import { Tabs } from '@streamgate/ui/tabs';
import { ThemeToggle } from '@streamgate/ui/theme-toggle';
import { useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { usePageTitle } from '../shell/page-title.tsx';
import { DemoHint } from './demo-hint.tsx';
import { PasswordForm } from './password-form.tsx';
import { RegisterForm } from './register-form.tsx';
import { safeNext } from './safe-next.ts';
import { useSession } from './session-provider.tsx';
import { WalletSignIn } from './wallet-sign-in.tsx';

/** E-mail and password, a new account, or a wallet. */
export function SignInPage() {
  const [mode, setMode] = useState<'sign-in' | 'register'>('sign-in');
  const [filled, setFilled] = useState<{ email: string; password: string } | null>(null);
  const { status } = useSession();
  const router = useRouter();
  const next = safeNext(useSearchParams().get('next'));
  usePageTitle(mode === 'sign-in' ? 'Sign in' : 'Create an account');
  useEffect(() => {
    if (status === 'signed-in') router.replace(next);
  }, [status, router, next]);
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex items-center justify-between px-5 py-4">
        <Logo />
        <ThemeToggle />
      </header>
      <main className="mx-auto flex w-full max-w-[400px] flex-1 flex-col justify-center px-5 pb-24">
        <h1 className="font-semibold text-2xl text-ink">{mode === 'sign-in' ? 'Sign in to the console' : 'Create an account'}</h1>
        <p className="mt-1 mb-6 text-base text-muted">Upload, gate and publish video.</p>
        {status === 'unreachable' && (
          <Callout tone="warning" title="The server does not answer" className="mb-4">
            Signing in will fail until the gateway is back.
          </Callout>
        )}
        <Tabs
          label="How to begin"
          value={mode}
          onChange={setMode}
          tabs={[
            { value: 'sign-in', label: 'Sign in' },
            { value: 'register', label: 'Create an account' },
          ]}
          className="mb-5"
        />
        {mode === 'sign-in' ? <PasswordForm key={filled?.email} filled={filled} /> : <RegisterForm />}
        {mode === 'sign-in' && <WalletSignIn />}
        <DemoHint
          onUse={(login) => {
            setMode('sign-in');
            setFilled(login);
          }}
        />
      </main>
    </div>
  );
}

/** Every word of the wallet dialog. */
export const walletTexts = {
  title: 'Sign in with a wallet',
  linkTitle: 'Add a wallet to your account',
  description: 'Your wallet proves what you hold. Nobody else can sign in with it.',
  linkDescription: 'What this wallet holds will count for your account too.',
  choose: 'Choose a wallet',
  demo: 'Demo',
  connected: 'Connected',
  none: {
    title: 'No wallet found in this browser',
    body: 'Install a wallet extension, then reload this page. On a phone, open this page in your wallet’s own browser.',
    again: 'Look again',
  },
  connecting: (wallet: string) => `Waiting for ${wallet}`,
  connectingBody: 'Approve the connection in your wallet.',
  slow: 'Still waiting. The request may be behind this window or in the wallet’s icon beside the address bar; a locked wallet asks for its password first.',
  does: {
    title: 'Signing does',
    lines: ['prove that this wallet is yours', 'let this site count what it holds, which is public'],
  },
  doesNot: {
    title: 'Signing does not',
    lines: ['cost anything: no gas, no transaction', 'move tokens or allow anybody to spend them'],
  },
  sign: 'Sign in',
  signLink: 'Sign and add',
  other: 'Use another wallet',
  signing: (wallet: string) => `Sign the message in ${wallet}`,
  signingBody: 'The message names this site and can be used once.',
  checking: 'Checking the signature',
  cancel: 'Cancel',
  retry: 'Try again',
  problems: {
    'rejected-connect': {
      title: 'You declined the connection',
      body: 'Nothing was shared. You can try again whenever you like.',
    },
    'rejected-sign': { title: 'You declined the signature', body: 'You are not signed in. Signing is free and moves nothing.' },
    pending: {
      title: 'Your wallet already has a request open',
      body: 'Open the wallet, answer or close the waiting request, then try again.',
    },
    unavailable: { title: 'The wallet did not answer', body: 'Unlock it or reload this page, then try again.' },
    refused: { title: 'The sign-in was not accepted', body: '' },
    failed: { title: 'The sign-in did not work', body: '' },
  },
  welcome: (name: string) => `Signed in as ${name}`,
  linked: 'The wallet was added to your account',
} as const;

export type WalletProblem = keyof typeof walletTexts.problems;

import type { FirstStepsQuery } from '../../graphql/graphql.ts';

export interface FirstStep {
  readonly title: string;
  readonly why: string;
  readonly act: string;
  /** Where it is done; null for choosing files right here. */
  readonly path: string | null;
  readonly done: boolean;
}

/** The way from an empty tenant to a gated video that people watch, with what is done already. */
export function firstSteps({ videoCounts, gates, apiKeys, members }: FirstStepsQuery): readonly FirstStep[] {
  const count = (...kinds: string[]) =>
    videoCounts.reduce((sum, { kind, count: number }) => (kinds.includes(kind) ? sum + number : sum), 0);
  const steps: readonly (FirstStep | null)[] = [
    {
      title: 'Upload a video',
      why: 'Drop a file anywhere. It resumes after a lost connection or a reload.',
      act: 'Choose files',
      path: null,
      done: count('all') > 0,
    },
    {
      title: 'Say who may watch',
      why: 'A gate asks what a wallet holds: an NFT, an amount of a token, or a mix.',
      act: 'New gate',
      path: '/gates/new',
      done: gates.edges.length > 0,
    },
    {
      title: 'Publish',
      why: 'Unlisted for people with the link, public for the catalogue.',
      act: 'To the videos',
      path: '/videos',
      done: count('public', 'unlisted', 'scheduled') > 0,
    },
    members == null
      ? null
      : {
          title: 'Add a colleague',
          why: 'Roles say what each may do.',
          act: 'Members',
          path: '/members',
          done: members.edges.length > 1,
        },
    apiKeys == null
      ? null
      : {
          title: 'Make an API key',
          why: 'Everything here is one GraphQL call away.',
          act: 'Developers',
          path: '/developers',
          done: apiKeys.length > 0,
        },
  ];
  return steps.filter((step) => step !== null);
}

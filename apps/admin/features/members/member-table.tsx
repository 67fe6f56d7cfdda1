'use client';

import { ROLES, type Role } from '@streamgate/kernel/permissions';
import { type Column, DataTable } from '@streamgate/ui/data-table';
import { formatDay } from '@streamgate/ui/formats';
import { Select } from '@streamgate/ui/select';
import { toast } from 'sonner';
import type { MemberListQuery } from '../../graphql/graphql.ts';
import { isRefusal } from '../graph/refusal.ts';
import { useGraphMutation } from '../graph/use-graph-mutation.ts';
import { ROLE_WORDS, useCan, useWho } from '../session/use-who.ts';
import { ChangeMemberRole, MemberList } from './members.queries.ts';
import { RemoveMemberButton } from './remove-member-button.tsx';

export type Member = MemberListQuery['members']['edges'][number]['node'];

const COLUMNS: readonly Column<Member>[] = [
  { key: 'person', header: 'Person', cell: (member) => <Person member={member} />, className: 'w-full' },
  { key: 'role', header: 'Role', cell: (member) => <RoleSelect member={member} />, className: 'min-w-32' },
  {
    key: 'since',
    header: 'Since',
    from: 'md',
    className: 'whitespace-nowrap text-muted',
    cell: ({ createdAt }) => <time dateTime={createdAt}>{formatDay(createdAt)}</time>,
  },
  { key: 'acts', header: 'Acts', quiet: true, align: 'right', cell: (member) => <RemoveMemberButton member={member} /> },
];

/** The members with their roles. */
export function MemberTable({ members, stale }: { members: readonly Member[]; stale: boolean }) {
  return <DataTable caption="Members" columns={COLUMNS} rows={members} rowKey={({ account }) => account.id} stale={stale} />;
}

function Person({ member: { account } }: { member: Member }) {
  const me = useWho().data?.me?.account.id === account.id;
  return (
    <>
      <span className="block font-medium text-base text-ink">
        {account.displayName}
        {me && <span className="font-normal text-muted"> (you)</span>}
      </span>
      <span className="block text-muted text-xs [overflow-wrap:anywhere]">
        <Reachable {...account} />
      </span>
    </>
  );
}

/** The e-mail, which breaks before its host where it is narrow; else the first wallet. */
function Reachable({ email, wallets }: Member['account']) {
  const [name, host] = email?.split('@') ?? [];
  if (host === undefined) return wallets[0]?.address ?? '';
  return (
    <>
      {name}
      <wbr />@{host}
    </>
  );
}

function RoleSelect({ member }: { member: Member }) {
  const can = useCan()('members:write');
  const change = useGraphMutation(ChangeMemberRole, [MemberList]);
  if (!can) return <>{ROLE_WORDS[member.role].label}</>;
  const set = async (role: Role) => {
    const { changeMemberRole } = await change.mutateAsync({ accountId: member.account.id, role });
    if (isRefusal(changeMemberRole)) toast.error(changeMemberRole.message);
    else toast.success(`${member.account.displayName} is now ${ROLE_WORDS[role].label.toLowerCase()}`);
  };
  return (
    <Select
      size="sm"
      label={`Role of ${member.account.displayName}`}
      value={change.isPending ? change.variables.role : member.role}
      onChange={(role) => void set(role).catch((error: Error) => toast.error(error.message))}
      options={ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role].label }))}
    />
  );
}

import { expect, test } from '@playwright/test';
import { consoleUrl, openConsole, rowOf } from '../support/console.ts';
import { addresses, graph, operatorToken } from '../support/graph.ts';
import { holder, visitor } from '../support/watch.ts';

const NEEDS = 'Needs 1 Aurora Pass on Local chain';

test('an operator builds a gate, reads it as a sentence, tries it on two wallets and saves it', async ({ page }) => {
  const name = `Pass holders ${Date.now().toString(36)}`;
  await openConsole(page, '/gates/new');
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Contract address').fill(addresses().demo.contracts.auroraPass);
  await expect(page.getByText('Who holds 1 Aurora Pass on Local chain may watch.')).toBeVisible();
  await expect(page.getByText('ERC-721', { exact: true })).toBeVisible();

  const result = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /may|tell/i });
  await page.getByLabel('Wallet address').fill(holder().address);
  await page.getByRole('button', { name: 'Test', exact: true }).click();
  await expect(result.getByText('May watch', { exact: true })).toBeVisible();
  await expect(result.getByRole('listitem')).toContainText(/^Passed: /);
  await expect(result.getByText(/Local chain at block \d+/)).toBeVisible();

  await page.getByLabel('Wallet address').fill(visitor().address);
  await page.getByRole('button', { name: 'Test', exact: true }).click();
  await expect(result.getByText('May not watch', { exact: true })).toBeVisible();
  await expect(result.getByText(`${NEEDS}, this wallet holds 0.`)).toBeVisible();
  await expect(result.getByRole('listitem')).toContainText(/^Not passed: /);

  await page.getByRole('button', { name: 'Create gate' }).click();
  await expect(page).toHaveURL(/\/gates\/[0-9a-f-]{36}$/);
  const id = new URL(page.url()).pathname.split('/').at(-1);
  try {
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await page.goto(consoleUrl('/gates'));
    await expect(rowOf(page, name)).toContainText(`${NEEDS}.`);
  } finally {
    await graph('mutation ($id: ID!) { deleteGate(id: $id) { __typename } }', { id }, { token: await operatorToken() });
  }
});

test('a wrong contract is refused at its field, and nothing is saved', async ({ page }) => {
  const name = `Never saved ${Date.now().toString(36)}`;
  await openConsole(page, '/gates/new');
  await page.getByLabel('Name').fill(name);
  const contract = page.getByLabel('Contract address');
  const create = page.getByRole('button', { name: 'Create gate' });

  await contract.fill('0x1234');
  await create.click();
  await expect(contract).toHaveAttribute('aria-invalid', 'true');
  await expect(contract).toHaveAccessibleDescription(/0x and 40 hex digits/);

  // A person's wallet is a good address, but no contract stands there.
  await contract.fill(visitor().address);
  await create.click();
  await expect(contract).toHaveAttribute('aria-invalid', 'true');
  await expect(contract).toHaveAccessibleDescription(/no contract|not a contract/i);

  // A contract of another kind: the console says which, and changes the condition when asked.
  await contract.fill(addresses().demo.contracts.streamToken);
  await page.getByRole('button', { name: /use Token instead/ }).click();
  await expect(page.getByText(/18 decimals/)).toBeVisible();

  await expect(page).toHaveURL(consoleUrl('/gates/new'));
  const { gates } = await graph<{ gates: { edges: { node: { name: string } }[] } }>(
    '{ gates(first: 50) { edges { node { name } } } }',
    {},
    { token: await operatorToken() },
  );
  expect(gates.edges.map(({ node }) => node.name)).not.toContain(name);
});

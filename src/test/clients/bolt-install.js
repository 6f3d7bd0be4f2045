import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ada, client, page, practice, signingSecret, slackApiUrl } from './village.js';

/** An app without a token, which has to be installed first. */
const { App, LogLevel } = await import(client);
const { PORT, SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = process.env;
const home = `http://127.0.0.1:${PORT}`;
const installations = new Map();

const app = new App({
  signingSecret,
  clientId,
  clientSecret,
  stateSecret: 'steam',
  scopes: ['chat:write', 'commands'],
  redirectUri: `${home}/slack/oauth_redirect`,
  logLevel: LogLevel.ERROR,
  clientOptions: { slackApiUrl },
  installationStore: {
    storeInstallation: async (installation) => installations.set(installation.team.id, installation),
    fetchInstallation: async ({ teamId }) => installations.get(teamId),
    deleteInstallation: async ({ teamId }) => installations.delete(teamId),
  },
  installerOptions: {
    directInstall: true,
    redirectUriPath: '/slack/oauth_redirect',
    authorizationUrl: new URL('oauth/v2/authorize', page).href,
  },
});

app.command('/menu', async ({ ack, client: slack, command }) => {
  await ack();
  await slack.chat.postMessage({ channel: command.channel_id, text: 'Freshly installed' });
});

before(() => app.start(PORT));
after(() => app.stop());

/** As a browser does: goes where it is sent, with the cookie it was given. */
async function agrees(answer) {
  const start = await fetch(`${home}/slack/install`, { redirect: 'manual' });
  const [cookie] = start.headers.get('set-cookie').split(';');
  const asked = start.headers.get('location');
  const question = await fetch(asked);
  assert.match(await question.text(), /Kettle/);
  const body = new URLSearchParams({ user: ada.id, agreed: answer });
  const agreed = await fetch(asked, { method: 'POST', body, redirect: 'manual' });
  return { cookie, back: agreed.headers.get('location') };
}

test('whoever agrees installs the app, and it works with the token it is given', async () => {
  const { cookie, back } = await agrees('yes');
  assert.equal((await fetch(back, { headers: { cookie } })).status, 200);
  const [installed] = installations.values();
  assert.equal(installed.user.id, ada.id);
  assert.ok(installed.bot.scopes.includes('chat:write'));
  await ada.does('command', { channel: practice, command: '/menu' });
  await ada.reads('Freshly installed');
});

test('whoever does not agree is told so, and a code is good for one use', async () => {
  const { back } = await agrees('no');
  assert.equal(new URL(back).searchParams.get('error'), 'access_denied');
  const once = await agrees('yes');
  assert.equal((await fetch(once.back, { headers: { cookie: once.cookie } })).status, 200);
  const code = new URL(once.back).searchParams.get('code');
  const body = new URLSearchParams({ code, client_id: clientId, client_secret: clientSecret });
  const again = await fetch(new URL('oauth.v2.access', slackApiUrl), { method: 'POST', body });
  assert.equal((await again.json()).error, 'invalid_code');
});

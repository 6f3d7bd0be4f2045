import { after, before } from 'node:test';
import { appToken, client, signingSecret, slackApiUrl, token } from '../village.js';

const bolt = await import(client);
const { App, ExpressReceiver, LogLevel, SocketModeReceiver } = bolt;

/** The four ways in which Bolt hears of things. */
const ways = {
  http: () => ({ signingSecret }),
  express: () => ({ receiver: new ExpressReceiver({ signingSecret, logLevel: LogLevel.ERROR }) }),
  socket: () => ({ socketMode: true, appToken }),
  receiver: () => ({
    receiver: new SocketModeReceiver({
      appToken,
      logLevel: LogLevel.ERROR,
      installerOptions: { clientOptions: { slackApiUrl } },
    }),
  }),
};

const port = process.env.PORT;

export const app = new App({
  token,
  logLevel: LogLevel.ERROR,
  clientOptions: { slackApiUrl },
  ...ways[process.env.WAY](),
});

before(() => app.start(port));
after(() => app.stop());

/** An app that stays until it is ended; ForeignClientsIT makes its Slack's life hard meanwhile. */
const { App, LogLevel, SocketModeReceiver } = await import(process.env.CLIENT);

const logLevel = LogLevel.ERROR;
const clientOptions = { slackApiUrl: process.env.SLACK_API_URL };

/** By itself it would let five seconds pass before it opens a new socket. */
const receiver = new SocketModeReceiver({
  appToken: process.env.SLACK_APP_TOKEN,
  clientPingTimeout: 900,
  installerOptions: { clientOptions },
  logLevel,
});

const app = new App({ token: process.env.SLACK_BOT_TOKEN, receiver, clientOptions, logLevel });

app.message(/^are you there/i, async ({ message, say }) => {
  await say({ text: `I am, ${message.text}`, thread_ts: message.ts });
  console.log(`Answered: ${message.text}`);
});

await app.start();
console.log('It is there.');

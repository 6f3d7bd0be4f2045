// Bolt for JavaScript as its guide begins, with listeners that only acknowledge.
import { App } from '@slack/bolt';

const app = new App({
  token: process.env.SLACK_BOT_TOKEN,
  signingSecret: process.env.SLACK_SIGNING_SECRET,
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL },
});
app.event('message', async () => {});
app.event('reaction_added', async () => {});
await app.start(Number(process.argv[2]));

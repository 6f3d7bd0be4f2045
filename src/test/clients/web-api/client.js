import { appToken, client, slackApiUrl, token } from '../village.js';

/** Slack's own client in the version that was asked for. */
const library = await import(client);

export const { ErrorCode, LogLevel } = library;

const quiet = { debug() {}, info() {}, warn() {}, error() {}, setLevel() {}, setName() {}, getLevel: () => 'error' };

export const connect = (as, options = {}) =>
  new library.WebClient(as, { slackApiUrl, logger: quiet, ...options });

export const slack = connect(token);
export const app = connect(appToken);

/** What Slack said no with. */
export async function refusal(call) {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('Slack said yes.');
}

/** The local Slack from the outside: where it is, and the people in it. */
const wanted = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}: these scripts are run by ForeignClientsIT.`);
  return value;
};

export const client = wanted('CLIENT');
export const slackApiUrl = wanted('SLACK_API_URL');
export const token = wanted('SLACK_BOT_TOKEN');
export const appToken = wanted('SLACK_APP_TOKEN');
export const signingSecret = wanted('SLACK_SIGNING_SECRET');
export const practice = 'C0PRACTICE';
export const general = 'C0GENERAL';

export const page = wanted('SLACK_PAGE_URL');
const PATIENCE = 10_000;
const A_MOMENT = 10;

/** Somebody at the page: does things there, and sees what the page shows. */
class Person {
  constructor(id) {
    this.id = id;
  }

  /** Answers what the page is answered, also when that is a refusal. */
  async tries(what, details = {}) {
    const response = await fetch(new URL('page/act', page), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ as: this.id, do: what, ...details }),
    });
    return response.json();
  }

  async does(what, details) {
    const answer = await this.tries(what, details);
    if (!answer.ok) throw new Error(`${this.id} cannot ${what}: ${answer.error}`);
    return answer;
  }

  /** Answers the message's ts. */
  async says(text, where = {}) {
    return (await this.does('post', { channel: practice, text, ...where })).ts;
  }

  async looks() {
    const response = await fetch(new URL(`page/state?user=${this.id}&whole=true`, page));
    return response.json();
  }

  /** Looks until there is something to see, and answers it. */
  async sees(what, look) {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const seen = look(await this.looks());
      if (seen) return seen;
      if (Date.now() > deadline) throw new Error(`${this.id} waited in vain for ${what}`);
      await new Promise((resolve) => setTimeout(resolve, A_MOMENT));
    }
  }

  reads(text, channel = practice) {
    return this.sees(`“${text}”`, (state) =>
      (state.messages[channel] ?? []).find((message) => message.text.includes(text)),
    );
  }

  /** What only this person is shown, until the page is loaded anew. */
  isTold(text) {
    return this.sees(`“${text}”, told in private`, (state) =>
      state.ephemerals.find((each) => each.message.text.includes(text)),
    );
  }

  /** The modal on top. */
  hasOpen(title) {
    return this.sees(`a form called “${title}”`, ({ modals }) =>
      modals.at(-1)?.title.text === title ? modals.at(-1) : null,
    );
  }
}

export const ada = new Person('U0ADA');
export const bo = new Person('U0BO');
export const dee = new Person('U0DEE');

export const plain = (text) => ({ type: 'plain_text', text });

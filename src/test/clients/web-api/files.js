import assert from 'node:assert/strict';
import { readFile, writeFile, mkdtemp } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ada, practice, token } from '../village.js';
import { refusal, slack } from './client.js';

const only = (answer) => answer.files[0].files[0];

async function download(file) {
  const response = await fetch(file.url_private, { headers: { Authorization: `Bearer ${token}` } });
  return Buffer.from(await response.arrayBuffer());
}

test('words become a file in the channel', async () => {
  const answer = await slack.filesUploadV2({
    channel_id: practice,
    content: 'sort,cups\nmint,3\n',
    filename: 'tea.csv',
    title: 'Tea',
    initial_comment: 'What was drunk today',
  });
  const { file } = await slack.files.info({ file: only(answer).id });
  assert.equal(file.name, 'tea.csv');
  assert.equal(file.title, 'Tea');
  assert.equal((await download(file)).toString(), 'sort,cups\nmint,3\n');
  const seen = await ada.reads('What was drunk today');
  assert.equal(seen.files[0].id, file.id);
});

test('bytes arrive as they were sent', async () => {
  const bytes = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7) % 256));
  const answer = await slack.filesUploadV2({ channel_id: practice, file: bytes, filename: 'leaf.bin' });
  const { file } = await slack.files.info({ file: only(answer).id });
  assert.equal(file.size, bytes.length);
  assert.deepEqual(await download(file), bytes);
});

test('several files go into one thread, from memory and from disk', async () => {
  const root = await ada.says('The recipes, please');
  const folder = await mkdtemp(join(tmpdir(), 'tea-'));
  const path = join(folder, 'black.txt');
  await writeFile(path, 'Four minutes');
  await slack.filesUploadV2({
    channel_id: practice,
    thread_ts: root,
    initial_comment: 'Two recipes',
    file_uploads: [
      { content: 'Two minutes', filename: 'green.txt' },
      { file: createReadStream(path), filename: 'black.txt' },
    ],
  });
  const seen = await ada.reads('Two recipes');
  assert.equal(seen.thread_ts, root);
  assert.deepEqual(seen.files.map((file) => file.name).sort(), ['black.txt', 'green.txt']);
  const { file } = await slack.files.info({ file: seen.files.find((each) => each.name === 'black.txt').id });
  assert.deepEqual(await download(file), await readFile(path));
});

test('a file is listed until it is deleted', async () => {
  const answer = await slack.filesUploadV2({ channel_id: practice, content: 'Old', filename: 'old.txt' });
  const { id } = only(answer);
  const listed = async () => (await slack.files.list({ channel: practice })).files.some((file) => file.id === id);
  await ada.sees('the file', ({ messages }) =>
    messages[practice].some(({ files = [] }) => files.some((file) => file.id === id)),
  );
  assert.equal(await listed(), true);
  await slack.files.delete({ file: id });
  assert.equal(await listed(), false);
  assert.equal((await refusal(slack.files.info({ file: id }))).data.error, 'file_not_found');
});

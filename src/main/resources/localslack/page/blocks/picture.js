import { fileAddress } from '../base/server.js';
import { slack } from '../base/store.js';

/** Where a picture of Block Kit lies: somewhere on the web, or in this Slack as a file. */
export function sourceOf(picture) {
  const file = picture.slack_file;
  if (!file) return picture.image_url;
  return file.id ? fileAddress(slack.me, file.id) : file.url;
}

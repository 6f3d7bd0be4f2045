/** Where a picture of Block Kit lies: somewhere on the web, or in this Slack as a file. */
export function sourceOf(picture) {
  const file = picture.slack_file;
  if (!file) return picture.image_url;
  return file.id ? `/page/files/${file.id}` : file.url;
}

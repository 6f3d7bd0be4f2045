package dev.starling.benchmark.load;

import dev.starling.benchmark.load.Town.Place;
import java.util.Locale;

/** What happens in a town, in the shapes in which Slack tells of it. */
public final class Happenings {
  private static final String ENVELOPE =
      """
      {"token":"none","team_id":"T0TOWN","context_team_id":"T0TOWN","context_enterprise_id":null,\
      "api_app_id":"A0TOWN","event":%s,"type":"event_callback","event_id":"Ev%010d",\
      "event_time":%d,"authorizations":[{"enterprise_id":null,"team_id":"T0TOWN",\
      "user_id":"U0STARLING","is_bot":true,"is_enterprise_install":false}],\
      "is_ext_shared_channel":false,"event_context":"4-eyJldCI6Im1lc3NhZ2UiLCJ0aWQiOiJUMFRPV04ifQ"}\
      """;
  private static final String MESSAGE =
      """
      {"user":"%1$s","type":"message","ts":"%2$s",\
      "client_msg_id":"6f1c2f6e-0000-4000-8000-%3$012d","text":"%4$s","team":"T0TOWN",%5$s\
      "blocks":[{"type":"rich_text","block_id":"b%3$d","elements":[{"type":"rich_text_section",\
      "elements":[{"type":"text","text":"%4$s"}]}]}],"channel":"%6$s","event_ts":"%2$s",\
      "channel_type":"channel"}""";
  private static final String IN_THREAD = "\"thread_ts\":\"%s\",\"parent_user_id\":\"%s\",";
  private static final String REACTION =
      """
      {"type":"reaction_added","user":"%1$s","reaction":"%2$s","item":{"type":"message",\
      "channel":"%3$s","ts":"%4$s"},"item_user":"%5$s","event_ts":"%6$s"}""";
  private static final String SMALL_TALK = "Is anybody going down to the canteen around noon?";
  private static final String STORY =
      "Two winters ago our nightly import began to fail every other Tuesday and nobody knew why. "
              .repeat(2)
          + "I sat down with the people who wrote it, drew the whole path on one sheet of paper,"
          + " and found the lock that two jobs waited for. We moved one of them by an hour, wrote"
          + " a check for it, and it has been quiet since then.";
  private static final String[] STRENGTHS = {"key", "scales", "hourglass"};

  private final Town town;

  public Happenings(Town town) {
    this.town = town;
  }

  /**
   * Of ten, six are messages outside threads, two are in threads that are none of ours, one is an
   * emoji that means nothing, and one an emoji of the rubric where there is no round.
   */
  public byte[] chatter(long number) {
    String who = Town.person((int) (number % Town.PEOPLE));
    int channel = (int) (number % Town.CHANNELS);
    String where = Town.channel(channel);
    String ts = ts(number);
    return switch ((int) (number % 10)) {
      case 8 -> reaction(number, who, "tada", where, town.question(channel));
      case 9 -> reaction(number, who, "key", Town.ELSEWHERE, ts);
      case 6, 7 -> message(number, who, ts, SMALL_TALK, inThread(ts(number - 1)), where);
      default -> message(number, who, ts, SMALL_TALK, "", where);
    };
  }

  /** Each is somebody's first answer to a question, long enough to count. */
  public byte[] answers(long number) {
    Place place = Place.of(number);
    return message(
        number,
        Town.person(place.person()),
        town.answer(place),
        STORY,
        inThread(town.question(place.channel())),
        Town.channel(place.channel()));
  }

  /** Each is a strength that somebody sees in somebody's answer. */
  public byte[] marks(long number) {
    Place place = Place.of(number / STRENGTHS.length);
    return reaction(
        number,
        Town.person(Town.PEOPLE + place.person()),
        STRENGTHS[(int) (number % STRENGTHS.length)],
        Town.channel(place.channel()),
        town.answer(place));
  }

  private String inThread(String ts) {
    return IN_THREAD.formatted(ts, "U0STARLING");
  }

  private String ts(long number) {
    return Town.ts(town.now().getEpochSecond() + number / 1_000_000, number);
  }

  private byte[] message(
      long number, String who, String ts, String text, String thread, String channel) {
    return event(
        number, String.format(Locale.ROOT, MESSAGE, who, ts, number, text, thread, channel));
  }

  private byte[] reaction(long number, String who, String emoji, String channel, String on) {
    return event(
        number,
        String.format(Locale.ROOT, REACTION, who, emoji, channel, on, Town.person(0), ts(number)));
  }

  private byte[] event(long number, String event) {
    return Signing.json(
        String.format(Locale.ROOT, ENVELOPE, event, number, town.now().getEpochSecond()));
  }

  /** {@code /mock coverage}, as somebody writes it. */
  public static byte[] coverage(String person, String channel) {
    return Signing.form(
        "token=none&team_id=T0TOWN&team_domain=town&channel_id=%s&channel_name=talk&user_id=%s"
                .formatted(channel, person)
            + "&user_name=somebody&command=%2Fmock&text=coverage&api_app_id=A0TOWN"
            + "&is_enterprise_install=false&trigger_id=1.2.3"
            + "&response_url=http%3A%2F%2F127.0.0.1%3A9%2Fnobody");
  }
}

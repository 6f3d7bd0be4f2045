package dev.starling.localslack.delivery;

/** How the app took a parcel: what it answered, or in Slack's word why that was no answer. */
public record Reply(boolean taken, String reason, boolean wantsNoRetry, String body) {

  static Reply taken(String body) {
    return new Reply(true, "", false, body);
  }

  static Reply refused(String reason) {
    return new Reply(false, reason, false, "");
  }

  static Reply refusedForGood(String reason) {
    return new Reply(false, reason, true, "");
  }
}

package dev.starling.localslack.model;

/** Where this workspace is found; only known once the server has its port. */
public final class Site {
  private volatile String address = "";

  public void openedAt(String where) {
    address = where;
  }

  public String address() {
    return address;
  }

  /** Slack's form of a link to a message. */
  public String permalink(String channel, String ts, String thread) {
    String link = address + "/archives/" + channel + "/p" + ts.replace(".", "");
    return thread.isEmpty() ? link : link + "?thread_ts=" + thread + "&cid=" + channel;
  }
}

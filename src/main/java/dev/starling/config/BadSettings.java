package dev.starling.config;

import java.util.List;

/** Why Starling cannot start: every reason at once, and never a value that might be a secret. */
public final class BadSettings extends RuntimeException {
  private static final long serialVersionUID = 1;

  private static final String TRY_IT =
      "To try Starling without a Slack account: java -jar target/starling.jar play";

  private final transient List<String> reasons;

  BadSettings(List<String> reasons) {
    super(String.join("\n", reasons) + "\n" + TRY_IT, null, false, false);
    this.reasons = List.copyOf(reasons);
  }

  /** One sentence for each variable that is missing, blank, wrong or contradicts another. */
  public List<String> reasons() {
    return reasons;
  }
}

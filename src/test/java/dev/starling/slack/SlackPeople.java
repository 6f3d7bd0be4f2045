package dev.starling.slack;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.SlackChannel;
import dev.starling.slack.wire.SlackUser;
import dev.starling.slack.wire.Troubles;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The people and channels that Slack knows of; it can fall silent. */
public final class SlackPeople {
  public static final String ADA = "UADA";
  public static final String BO = "UBO";

  /** A guest. */
  public static final String CY = "UCY";

  /** An admin. */
  public static final String DEE = "UDEE";

  /** From another company, and an admin there. */
  public static final String ELI = "UELI";

  public static final String TEAM = "T1";
  public static final String CHANNEL = "C1";

  public final Lookup lookup = mock(Lookup.class);
  public final Map<String, SlackUser> users = new HashMap<>();
  public final Map<String, SlackChannel> channels = new HashMap<>();

  /** What Slack says of a zone's clocks; of others it says nothing. */
  public final Map<String, Integer> offsets = new HashMap<>();

  public boolean silent;

  public SlackPeople() {
    add(ADA, "Ada", "Europe/Berlin", TEAM, false, false);
    add(BO, "Bo", "America/New_York", TEAM, false, false);
    add(CY, "Cy", "Europe/Berlin", TEAM, true, false);
    add(DEE, "Dee", "Europe/Berlin", TEAM, false, true);
    add(ELI, "Eli", "Europe/Berlin", "T2", false, true);
    channel(CHANNEL, true, false, false);
    when(lookup.user(anyString())).thenAnswer(call -> find(users, call.getArgument(0), "user"));
    when(lookup.channel(anyString()))
        .thenAnswer(call -> find(channels, call.getArgument(0), "channel"));
  }

  public void add(String id, String name, String zone, String team, boolean guest, boolean admin) {
    users.put(
        id,
        new SlackUser(
            id,
            team,
            name,
            Optional.of(zone),
            Optional.ofNullable(offsets.get(zone)),
            Optional.empty(),
            false,
            false,
            guest,
            admin,
            false));
  }

  public void channel(String id, boolean member, boolean archived, boolean external) {
    channels.put(id, new SlackChannel(id, "practice", false, false, member, archived, external));
  }

  private <T> T find(Map<String, T> known, String id, String kind) {
    if (silent) {
      throw Troubles.silence();
    }
    return Optional.ofNullable(known.get(id))
        .orElseThrow(() -> Troubles.refused(kind + "_not_found"));
  }
}

package dev.starling.slack.schedule;

import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.model.block.composition.OptionObject;
import dev.starling.schedule.ZoneSearch;
import dev.starling.slack.text.Blocks;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Time zones to choose from while somebody types: there are more than a menu may hold. */
final class ZoneOptions {
  private static final int MOST = 100;

  private ZoneOptions() {}

  static List<Option> matching(@Nullable String typed) {
    return ZoneSearch.find(typed == null ? "" : typed, MOST).stream()
        .map(zone -> new Option(Blocks.plain(zone.getId()), zone.getId()))
        .toList();
  }

  static OptionObject of(ZoneId zone) {
    return Blocks.option(zone.getId(), zone.getId());
  }
}

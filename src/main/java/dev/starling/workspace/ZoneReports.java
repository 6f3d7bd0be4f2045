package dev.starling.workspace;

import dev.starling.base.WorkspaceId;
import java.util.List;

/** What Slack last said of each zone's clocks. */
public interface ZoneReports {
  void keep(ZoneReport report);

  List<ZoneReport> of(WorkspaceId workspace);
}

package dev.starling.round;

import dev.starling.base.ChannelId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/** The answers given by the form. */
public interface Forms {
  /** Says whether it was this call that kept it. */
  boolean submit(FormAnswer form);

  /** One that is not deleted. */
  Optional<FormAnswer> find(WorkspaceId workspace, String id);

  Optional<FormAnswer> findByPost(ChannelId channel, Ts post);

  void edit(WorkspaceId workspace, String id, StarParts parts, Instant at);

  void posted(WorkspaceId workspace, String id, Ts ts);

  /** Says whether it was this call that emptied and deleted it. */
  boolean delete(WorkspaceId workspace, String id);
}

package dev.starling.forget;

import dev.starling.base.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that stays of people who were forgotten: a keyed hash, and the moment. */
public interface ForgottenNames {
  /** Keeps the later moment, if there are two. */
  void keep(WorkspaceId workspace, String hash, Instant until);

  Optional<Instant> until(WorkspaceId workspace, List<String> hashes);

  /**
   * The key that lies beside the hashes; the one offered, if there is none yet.
   *
   * @param offered in base64
   */
  String key(String offered);
}

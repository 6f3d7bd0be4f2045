package dev.starling.localslack.api;

import dev.starling.localslack.model.Ids;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Files an app has announced and perhaps sent, and not yet completed. */
final class Uploads {
  record Pending(String file, String name, byte[] bytes) {}

  private final Map<String, Pending> byTicket = new ConcurrentHashMap<>();

  /** Answers with the ticket, under which the bytes are to be sent. */
  String announce(String file, String name) {
    String ticket = Ids.hex(24);
    byTicket.put(ticket, new Pending(file, name, new byte[0]));
    return ticket;
  }

  boolean receive(String ticket, byte[] bytes) {
    return byTicket.computeIfPresent(ticket, (t, p) -> new Pending(p.file(), p.name(), bytes))
        != null;
  }

  Optional<Pending> take(String file) {
    Optional<Map.Entry<String, Pending>> found =
        byTicket.entrySet().stream()
            .filter(entry -> entry.getValue().file().equals(file))
            .filter(entry -> entry.getValue().bytes().length > 0)
            .findFirst();
    found.ifPresent(entry -> byTicket.remove(entry.getKey()));
    return found.map(Map.Entry::getValue);
  }
}

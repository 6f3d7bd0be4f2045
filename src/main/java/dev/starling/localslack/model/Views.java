package dev.starling.localslack.model;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody's stack of modals, which nobody keeps, and everybody's Home, which is kept. */
public final class Views {
  public static final int STACK_LIMIT = 3;

  private final Documents documents;
  private final Happenings happenings;
  private final ViewShape shape;
  private final Map<String, List<JsonObject>> stacks = new HashMap<>();

  Views(Documents documents, Happenings happenings, Team team, App app) {
    this.documents = documents;
    this.happenings = happenings;
    this.shape = new ViewShape(team, app);
  }

  public List<JsonObject> modals(String user) {
    synchronized (documents) {
      return List.copyOf(stack(user));
    }
  }

  public Optional<JsonObject> home(String user) {
    return documents.find("home", user);
  }

  public Optional<JsonObject> find(String user, String id) {
    synchronized (documents) {
      Optional<JsonObject> modal = stack(user).stream().filter(v -> is(v, id)).findFirst();
      return modal.isPresent() ? modal : home(user).filter(v -> is(v, id));
    }
  }

  private static boolean is(JsonObject view, String id) {
    return Json.text(view, "id").equals(id) || Json.text(view, "external_id").equals(id);
  }

  /** Whose it is, by its id or by the id the app gave it. */
  public Optional<String> ownerOf(String id) {
    synchronized (documents) {
      List<String> users = new ArrayList<>(stacks.keySet());
      documents.all("home").forEach(home -> users.add(Json.text(home, "owner")));
      return users.stream().filter(user -> find(user, id).isPresent()).findFirst();
    }
  }

  /** Whether another view than this one goes by the id the app would give it. */
  public boolean isTaken(String externalId, String viewId) {
    return ownerOf(externalId)
        .flatMap(user -> find(user, externalId))
        .filter(other -> Json.text(other, "external_id").equals(externalId))
        .filter(other -> !Json.text(other, "id").equals(viewId))
        .isPresent();
  }

  /** A modal on an empty stack: what was there is gone. */
  public JsonObject open(String user, JsonObject asked) {
    synchronized (documents) {
      stack(user).clear();
      return push(user, asked);
    }
  }

  public JsonObject push(String user, JsonObject asked) {
    synchronized (documents) {
      List<JsonObject> stack = stack(user);
      JsonObject view = shape.of(asked, Ids.fresh("V"));
      boolean first = stack.isEmpty();
      view.add("root_view_id", first ? view.get("id") : stack.get(0).get("id"));
      view.add(
          "previous_view_id", first ? JsonNull.INSTANCE : stack.get(stack.size() - 1).get("id"));
      stack.add(view);
      tellModals(user);
      return view;
    }
  }

  public JsonObject update(String user, JsonObject old, JsonObject asked) {
    synchronized (documents) {
      JsonObject view = shape.of(asked, Json.text(old, "id"));
      List.of("root_view_id", "previous_view_id")
          .forEach(key -> view.add(key, Json.has(old, key) ? old.get(key) : JsonNull.INSTANCE));
      view.add("state", ViewShape.kept(Json.object(old, "state"), view));
      if ("home".equals(Json.text(old, "type"))) {
        return putHome(user, view);
      }
      stack(user).replaceAll(v -> is(v, Json.text(old, "id")) ? view : v);
      tellModals(user);
      return view;
    }
  }

  public JsonObject publish(String user, JsonObject asked) {
    synchronized (documents) {
      String id = home(user).map(old -> Json.text(old, "id")).orElseGet(() -> Ids.fresh("V"));
      return putHome(user, shape.of(asked, id));
    }
  }

  private JsonObject putHome(String user, JsonObject view) {
    view.addProperty("root_view_id", Json.text(view, "id"));
    view.addProperty("owner", user);
    documents.put("home", user, view);
    happenings.tell(new Happening.HomeChanged(user, view));
    return view;
  }

  /** The view with what the page says is typed in; a modal remembers it. */
  public Optional<JsonObject> filled(String user, String id, JsonObject state) {
    synchronized (documents) {
      Optional<JsonObject> filled = find(user, id).map(JsonObject::deepCopy);
      filled.ifPresent(
          view -> {
            view.add("state", state.deepCopy());
            stack(user).replaceAll(v -> is(v, id) ? view : v);
          });
      return filled;
    }
  }

  public void close(String user, String id) {
    synchronized (documents) {
      if (stack(user).removeIf(view -> is(view, id))) {
        tellModals(user);
      }
    }
  }

  public void clear(String user) {
    synchronized (documents) {
      stack(user).clear();
      tellModals(user);
    }
  }

  private void tellModals(String user) {
    happenings.tell(new Happening.ModalsChanged(user));
  }

  private List<JsonObject> stack(String user) {
    return stacks.computeIfAbsent(user, u -> new ArrayList<>());
  }
}

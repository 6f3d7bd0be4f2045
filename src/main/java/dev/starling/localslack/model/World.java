package dev.starling.localslack.model;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** One workspace, opened: everything in it, each thing once. */
public record World(
    Documents documents,
    Happenings happenings,
    Stamps stamps,
    Team team,
    Optional<Team> otherCompany,
    App app,
    People people,
    Groups groups,
    Channels channels,
    Messages messages,
    Chat chat,
    Scheduled scheduled,
    Reactions reactions,
    Whispers whispers,
    Views views,
    Clips clips,
    Emoji emoji,
    Typed typed,
    Site site) {

  public static World open(Path folder, Manifest manifest, String founding, InstantSource clock) {
    Documents documents = Documents.in(folder);
    try {
      return open(documents, folder, manifest, founding, clock);
    } catch (RuntimeException e) {
      documents.close();
      throw e;
    }
  }

  private static World open(
      Documents documents, Path folder, Manifest manifest, String founding, InstantSource clock) {
    Happenings happenings = new Happenings();
    Stamps stamps = new Stamps(documents, clock);
    App app = App.installed(documents, manifest);
    People people = new People(documents);
    Founding first = new Founding(founding, documents);
    Team team = first.team(app, people, stamps);
    Site site = new Site();
    Clips clips = new Clips(documents, happenings, folder.resolve("files"), stamps, team, site);
    Messages messages = new Messages(documents, clips);
    Chat chat = new Chat(documents, happenings, messages, stamps, people, team);
    Channels channels = new Channels(documents, happenings, chat, stamps, people);
    return new World(
        documents,
        happenings,
        stamps,
        team,
        first.otherCompany(),
        app,
        people,
        new Groups(documents),
        channels,
        messages,
        chat,
        new Scheduled(documents, channels, chat, stamps),
        new Reactions(documents, happenings, messages),
        new Whispers(documents, happenings, stamps),
        new Views(documents, happenings, team, app),
        clips,
        new Emoji(),
        new Typed(people, channels),
        site);
  }

  /** Lets somebody go, or takes them back. */
  public void deactivate(Person person, boolean gone) {
    synchronized (documents) {
      Person changed = person.deleted(gone);
      people.put(changed);
      happenings.tell(new Happening.PersonChanged(changed));
    }
  }
}

package dev.starling.localslack.model;

import java.nio.file.Path;
import java.time.Duration;
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
    Files files,
    Clips clips,
    Emoji emoji,
    Typed typed,
    Site site,
    Scribe scribe) {

  /**
   * @param transcribing how long it takes to write down what is said in a clip
   */
  public static World open(
      Path folder, Manifest manifest, String founding, InstantSource clock, Duration transcribing) {
    Documents documents = Documents.in(folder);
    try {
      return open(documents, folder, manifest, founding, clock, transcribing);
    } catch (RuntimeException e) {
      documents.close();
      throw e;
    }
  }

  private static World open(
      Documents documents,
      Path folder,
      Manifest manifest,
      String founding,
      InstantSource clock,
      Duration transcribing) {
    Happenings happenings = new Happenings();
    Stamps stamps = new Stamps(documents, clock);
    App app = App.installed(documents, manifest);
    People people = new People(documents);
    Founding first = new Founding(founding, documents);
    Team team = first.team(app, people, stamps);
    Site site = new Site();
    FileCards cards = new FileCards(stamps, team, site);
    Files files = new Files(documents, folder.resolve("files"), cards);
    Clips clips = new Clips(documents, happenings);
    Messages messages = new Messages(documents, files);
    Emoji emoji = new Emoji();
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
        files,
        clips,
        emoji,
        new Typed(people, channels, emoji),
        site,
        new Scribe(clips, transcribing));
  }

  public void close() {
    scribe.close();
    documents.close();
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

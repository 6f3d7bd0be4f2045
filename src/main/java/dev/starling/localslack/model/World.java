package dev.starling.localslack.model;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/** One workspace, opened: everything in it, each thing once. */
public record World(
    Documents documents,
    Happenings happenings,
    Stamps stamps,
    Team team,
    App app,
    People people,
    Channels channels,
    Messages messages,
    Chat chat,
    Reactions reactions,
    Whispers whispers,
    Views views,
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
    Team team = new Founding(founding, documents).team(app, people, stamps);
    Site site = new Site();
    Clips clips = new Clips(documents, happenings, folder.resolve("files"), stamps, team, site);
    Messages messages = new Messages(documents, clips);
    Emoji emoji = new Emoji();
    Chat chat = new Chat(documents, happenings, messages, stamps, team);
    Channels channels = new Channels(documents, happenings, chat, stamps);
    return new World(
        documents,
        happenings,
        stamps,
        team,
        app,
        people,
        channels,
        messages,
        chat,
        new Reactions(documents, happenings, messages),
        new Whispers(documents, happenings, stamps),
        new Views(documents, happenings, team, app),
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

package dev.starling.question.own;

import dev.starling.base.ChannelId;
import dev.starling.base.WorkspaceId;
import dev.starling.question.Banks;
import dev.starling.question.Lookalike;
import dev.starling.question.Question;
import dev.starling.question.QuestionBank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The shipped packs with what teams made of them; remembered until a workspace's edition changes.
 */
public final class OwnBanks implements Banks {
  private final OwnQuestions questions;
  private final Catalog shipped;
  private final Map<WorkspaceId, Shelf> shelves = new ConcurrentHashMap<>();

  public OwnBanks(QuestionBank shipped, OwnQuestions questions) {
    this.questions = questions;
    this.shipped = Catalog.shipped(shipped);
  }

  @Override
  public QuestionBank in(ChannelId channel) {
    return of(Circle.of(channel)).bank();
  }

  /** All that a circle has, as it stands now. */
  public Catalog of(Circle circle) {
    return questions
        .edition(circle.workspace())
        .map(edition -> shelf(circle.workspace(), edition).of(circle))
        .orElse(shipped);
  }

  /** The other question that a suggestion is like. */
  public Optional<Lookalike> like(OwnQuestion own) {
    Question question = own.question();
    return of(own.circle()).lookalike(question.text(), question.id().value());
  }

  /** Of two who find it outdated both read it: nobody waits for another's transaction. */
  private Shelf shelf(WorkspaceId workspace, String edition) {
    Shelf known = shelves.get(workspace);
    if (known != null && known.edition.equals(edition)) {
      return known;
    }
    Shelf read = new Shelf(edition, shipped, questions.all(workspace));
    shelves.put(workspace, read);
    return read;
  }

  /** One workspace's questions in one edition. */
  private static final class Shelf {
    private final String edition;
    private final List<OwnQuestion> all;
    private final Catalog everywhere;
    private final Map<ChannelId, Catalog> channels = new ConcurrentHashMap<>();

    Shelf(String edition, Catalog shipped, List<OwnQuestion> all) {
      this.edition = edition;
      this.all = all;
      this.everywhere = shipped.under(those(Optional.empty()));
    }

    Catalog of(Circle circle) {
      return circle
          .channel()
          .map(channel -> channels.computeIfAbsent(channel, this::in))
          .orElse(everywhere);
    }

    private Catalog in(ChannelId channel) {
      List<OwnQuestion> own = those(Optional.of(channel));
      return own.isEmpty() ? everywhere : everywhere.under(own);
    }

    private List<OwnQuestion> those(Optional<ChannelId> channel) {
      return all.stream().filter(own -> own.circle().channel().equals(channel)).toList();
    }
  }
}

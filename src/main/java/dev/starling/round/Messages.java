package dev.starling.round;

import dev.starling.base.ChannelId;
import dev.starling.base.Ts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in the threads of rounds, and what its authors said of it. */
public interface Messages {
  /** Keeps a message, unless it is deleted or a newer version is kept; says whether it did. */
  boolean write(Spoken spoken);

  /** Keeps the post of a form answer, in whatever words it has now. */
  void writeForm(FormAnswer form, ChannelId channel, Ts thread, Ts post);

  /** Marks a message as deleted, also one that has not arrived yet; says whether that is news. */
  boolean delete(ChannelId channel, Ts ts, Ts thread);

  /** What stands in a thread now. */
  List<Said> findIn(ChannelId channel, Ts thread);

  /**
   * The versions of which nothing more is to be learnt: what is deleted, what was forgotten, and
   * plain text.
   */
  Map<Ts, Ts> settled(ChannelId channel, Ts thread);

  /** The thread in which a message stands or stood, if it is kept. */
  Optional<Ts> threadOf(ChannelId channel, Ts ts);

  Map<Ts, Verdict> verdicts(ChannelId channel, Ts thread);

  /** Keeps the author's word, unless a later one is kept. */
  void judge(ChannelId channel, Ts ts, Verdict verdict);

  /** To which answer each message of a thread belonged when it was last read, deleted ones too. */
  Map<Ts, AnswerId> answers(ChannelId channel, Ts thread);

  void assign(ChannelId channel, Ts thread, Map<Ts, AnswerId> answers);

  /** The words of an answer's messages, in order. */
  List<String> texts(AnswerId answer);

  /**
   * Deletes what was kept of other threads while it was not known which one is a round's. Does
   * nothing while that is not known of any.
   */
  void dropStrays(ChannelId channel);

  /** Empties what is no answer in a thread and was sent before the moment. */
  void forgetChatter(ChannelId channel, Ts thread, Instant sentBefore);
}

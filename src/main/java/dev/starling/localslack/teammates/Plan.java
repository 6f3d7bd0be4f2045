package dev.starling.localslack.teammates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody is going to do, kept so that a restart forgets nothing.
 *
 * @param id the same for the same person, habit and thread
 * @param due when, in the workspace's time and milliseconds
 * @param thread the ts of the message that began it
 * @param it the ts of the message that gave rise to this
 * @param author whose message that is
 * @param left how many moves may still be made
 * @param made how many have been
 * @param mine the ts of what was said last by this plan; empty before
 * @param given the emoji given last by this plan; empty before
 */
record Plan(
    String id,
    String person,
    long due,
    String channel,
    String thread,
    String it,
    String author,
    int left,
    int made,
    String mine,
    String given,
    List<Move> moves) {

  boolean isDue(Instant now) {
    return due <= now.toEpochMilli();
  }

  Instant dueAt() {
    return Instant.ofEpochMilli(due);
  }

  Move move() {
    return moves.get(0);
  }

  boolean isOver() {
    return moves.isEmpty() || left == 0;
  }

  Plan saying(String ts) {
    return with(due, left, made, ts, given, moves);
  }

  Plan giving(String emoji) {
    return with(due, left, made, mine, emoji, moves);
  }

  Plan toBeFollowedBy(Move move) {
    List<Move> more = Stream.concat(Stream.of(moves.get(0), move), moves.stream().skip(1)).toList();
    return with(due, left + 1, made, mine, given, more);
  }

  /** The move was made; the next one comes when its pause is over. */
  Plan goesOn(Instant now) {
    List<Move> rest = rest();
    long next = rest.isEmpty() ? due : now.toEpochMilli() + rest.get(0).pauseMillis();
    return with(next, left - 1, made + 1, mine, given, rest);
  }

  /** There was no reason for the move; the next one is at once. */
  Plan skips() {
    return with(due, left, made + 1, mine, given, rest());
  }

  private List<Move> rest() {
    return new ArrayList<>(moves.subList(1, moves.size()));
  }

  private Plan with(
      long newDue, int nowLeft, int nowMade, String said, String emoji, List<Move> rest) {
    return new Plan(
        id, person, newDue, channel, thread, it, author, nowLeft, nowMade, said, emoji, rest);
  }
}

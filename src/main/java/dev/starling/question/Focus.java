package dev.starling.question;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a channel's questions keep to; an empty set leaves that open.
 *
 * @param themes a question's first theme is one of these
 * @param lens the employer whose principles a question serves
 */
public record Focus(
    Set<Theme> themes, Set<Level> levels, Set<PackId> packs, Optional<LensId> lens) {
  public static final Focus ANYTHING = new Focus(Set.of(), Set.of(), Set.of(), Optional.empty());

  /** They keep an order, so that a focus always reads the same. */
  public Focus {
    Set<Theme> orderedThemes = EnumSet.noneOf(Theme.class);
    orderedThemes.addAll(themes);
    themes = Collections.unmodifiableSet(orderedThemes);
    Set<Level> orderedLevels = EnumSet.noneOf(Level.class);
    orderedLevels.addAll(levels);
    levels = Collections.unmodifiableSet(orderedLevels);
    Set<PackId> orderedPacks = new TreeSet<>(Comparator.comparing(PackId::value));
    orderedPacks.addAll(packs);
    packs = Collections.unmodifiableSet(orderedPacks);
  }

  public Focus on(Theme theme) {
    Set<Theme> more = new TreeSet<>(themes);
    more.add(theme);
    return new Focus(more, levels, packs, lens);
  }

  public Focus at(Level level) {
    Set<Level> more = new TreeSet<>(levels);
    more.add(level);
    return new Focus(themes, more, packs, lens);
  }

  public Focus from(PackId pack) {
    Set<PackId> more = new TreeSet<>(Comparator.comparing(PackId::value));
    more.addAll(packs);
    more.add(pack);
    return new Focus(themes, levels, more, lens);
  }

  /** A neutral lens is as good as none. */
  public Focus through(Lens other) {
    return new Focus(
        themes, levels, packs, other.isNeutral() ? Optional.empty() : Optional.of(other.id()));
  }

  public boolean isAnything() {
    return equals(ANYTHING);
  }

  public boolean lets(Question question, PackId pack) {
    return (themes.isEmpty() || themes.contains(question.theme()))
        && (levels.isEmpty() || levels.contains(question.level()))
        && (packs.isEmpty() || packs.contains(pack))
        && employer().map(employer -> employer.lets(question)).orElse(true);
  }

  /** The lens itself; a lens that is no longer shipped limits nothing. */
  public Optional<Lens> employer() {
    return lens.flatMap(ShippedLenses::find);
  }
}

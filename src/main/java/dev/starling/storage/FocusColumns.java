package dev.starling.storage;

import dev.starling.question.Focus;
import dev.starling.question.LensId;
import dev.starling.question.Level;
import dev.starling.question.PackId;
import dev.starling.question.Theme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A focus as the columns that hold it: slugs with commas between them. */
public record FocusColumns(String themes, String levels, String packs, @Nullable String lens) {
  static FocusColumns of(Focus focus) {
    return new FocusColumns(
        joined(focus.themes(), Theme::slug),
        joined(focus.levels(), Level::slug),
        joined(focus.packs(), PackId::value),
        focus.lens().map(LensId::value).orElse(null));
  }

  static Focus read(ResultSet row) throws SQLException {
    return new Focus(
        slugs(row, "focus_themes")
            .flatMap(slug -> Theme.find(slug).stream())
            .collect(Collectors.toSet()),
        slugs(row, "focus_levels")
            .flatMap(slug -> Level.find(slug).stream())
            .collect(Collectors.toSet()),
        slugs(row, "focus_packs").map(PackId::new).collect(Collectors.toSet()),
        Optional.ofNullable(row.getString("focus_lens")).map(LensId::new));
  }

  private static <T> String joined(Collection<T> things, Function<T, String> slug) {
    return things.stream().map(slug).collect(Collectors.joining(","));
  }

  private static Stream<String> slugs(ResultSet row, String column) throws SQLException {
    return Arrays.stream(row.getString(column).split(",")).filter(slug -> !slug.isEmpty());
  }
}

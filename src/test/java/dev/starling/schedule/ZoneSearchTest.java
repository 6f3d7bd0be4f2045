package dev.starling.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ZoneSearchTest {
  @Test
  void finds_a_zone_by_the_beginning_of_its_city_first() {
    assertThat(ZoneSearch.find("ber", 100))
        .map(ZoneId::getId)
        .startsWith("Atlantic/Bermuda", "Europe/Berlin");
  }

  @Test
  void finds_cities_of_several_words_as_people_type_them() {
    assertThat(ZoneSearch.find("New York", 100)).containsExactly(ZoneId.of("America/New_York"));
  }

  @Test
  void finds_what_an_abbreviation_may_stand_for() {
    assertThat(ZoneSearch.find("IST", 100)).startsWith(ZoneId.of("Asia/Kolkata"));
    assertThat(ZoneSearch.find("utc", 100)).startsWith(ZoneId.of("UTC"));
  }

  @Test
  void finds_no_more_than_fit_into_a_menu() {
    assertThat(ZoneSearch.find("", 100)).hasSize(100);
    assertThat(ZoneSearch.find("a", 100)).hasSize(100).doesNotHaveDuplicates();
  }
}

package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharedChannelTest extends InAVillage {
  @BeforeEach
  void invite() {
    ada.invites(village.starling(), Village.BRIDGE);
  }

  @Test
  void practice_is_refused_where_another_company_listens() {
    assertThat(ada.in(Village.BRIDGE).runs("ask incident").text())
        .contains("shared with another company", "only your company sees");
    assertThat(ada.in(Village.BRIDGE).runs("schedule weekdays 09:30").text())
        .contains("shared with another company");
    village.passesTo("2026-11-24T10:00");
    assertThat(ada.reads(Village.BRIDGE)).noneMatch(message -> message.offers("Answer"));
  }

  @Test
  void a_mention_from_another_company_is_answered_with_whom_to_ask() {
    Villager gus = village.person("U0GUS").in(Village.BRIDGE);
    gus.says("<@" + village.starling() + "> help").here();
    assertThat(gus.heard().text()).contains("another company");
  }
}

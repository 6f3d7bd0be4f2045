package dev.starling.localslack.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HappeningsTest {
  @Test
  void one_listener_who_stumbles_does_not_keep_the_news_from_the_others() {
    Happenings happenings = new Happenings();
    List<Happening> heard = new ArrayList<>();
    happenings.listen(
        happening -> {
          throw new IllegalStateException("Stumbled, as this test wants it");
        });
    happenings.listen(heard::add);
    happenings.tell(new Happening.AppChanged());
    assertThat(heard).hasSize(1);
  }
}

package dev.starling.slack.wire;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in the log of a bot in earnest; tests have a configuration of their own. */
class LogTest {
  private final LoggerContext context = new LoggerContext();

  @BeforeEach
  void read() throws Exception {
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(LogTest.class.getResource("/logback.xml"));
  }

  @Test
  void an_entry_is_one_line_even_with_a_stack_trace() {
    String entry = written("Trouble\nERROR forged", new IllegalStateException("in\r\nside"));

    assertThat(entry.lines()).hasSize(1);
    assertThat(entry)
        .contains("WARN", "Trouble | ERROR forged", "IllegalStateException: in | side")
        .endsWith(System.lineSeparator());
  }

  @Test
  void nothing_that_looks_like_a_token_is_shown() {
    String entry =
        written("with xoxb-12-34-abcDEF", new IllegalStateException("and xapp-1-A0-99-ff"));

    assertThat(entry).contains("with ***", "and ***").doesNotContain("abcDEF", "A0-99");
  }

  @Test
  void the_sdk_does_not_write_what_people_typed() {
    assertThat(level("com.slack.api.methods")).isEqualTo(Level.WARN);
    assertThat(level("com.slack.api.bolt.util.SlackRequestParser")).isEqualTo(Level.ERROR);
    assertThat(level("dev.starling")).isEqualTo(Level.INFO);
  }

  private Level level(String logger) {
    return context.getLogger(logger).getEffectiveLevel();
  }

  private String written(String message, Throwable problem) {
    ConsoleAppender<ILoggingEvent> lines =
        (ConsoleAppender<ILoggingEvent>)
            context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).getAppender("LINES");
    LoggingEvent event =
        new LoggingEvent(
            "x", context.getLogger("dev.starling.X"), Level.WARN, message, problem, null);
    PatternLayoutEncoder encoder = (PatternLayoutEncoder) lines.getEncoder();
    return new String(encoder.encode(event), StandardCharsets.UTF_8);
  }
}

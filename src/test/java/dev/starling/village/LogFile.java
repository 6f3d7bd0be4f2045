package dev.starling.village;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.FileAppender;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Takes the log of those who die by the dozen, which would bury what else a build has to say. */
final class LogFile implements AutoCloseable {
  private static final String CONSOLE = "console";

  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final Appender<ILoggingEvent> console = root.getAppender(CONSOLE);
  private final @Nullable UncaughtExceptionHandler before =
      Thread.getDefaultUncaughtExceptionHandler();
  private final FileAppender<ILoggingEvent> file = new FileAppender<>();

  LogFile(Path path) {
    LoggerContext context = root.getLoggerContext();
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern("%d{HH:mm:ss.SSS} %-5level %logger{20} %msg%n%ex{3}");
    encoder.start();
    file.setContext(context);
    file.setEncoder(encoder);
    file.setFile(path.toString());
    file.start();
    root.addAppender(file);
    root.detachAppender(CONSOLE);
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, death) -> root.warn("{} died", thread.getName(), death));
  }

  @Override
  public void close() {
    Thread.setDefaultUncaughtExceptionHandler(before);
    root.addAppender(console);
    root.detachAppender(file);
    file.stop();
  }
}

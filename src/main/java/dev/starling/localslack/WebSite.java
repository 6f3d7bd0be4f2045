package dev.starling.localslack;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The web server, reachable from this computer only. */
final class WebSite {
  private static final int FORM_LIMIT = 2_000_000;

  private final Server server;
  private final ServerConnector connector;
  private final int wanted;

  WebSite(int port, ServletContextHandler doors) {
    this.wanted = port;
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("localslack");
    threads.setDaemon(true);
    server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    server.addConnector(connector);
    doors.setMaxFormContentSize(FORM_LIMIT);
    server.setHandler(doors);
    server.setStopTimeout(0);
  }

  void open() {
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("The local Slack cannot use port " + wanted, e);
    }
  }

  int port() {
    return connector.getLocalPort();
  }

  void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The local Slack did not stop", e);
    }
  }
}

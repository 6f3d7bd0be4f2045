package dev.starling.benchmark.server;

import jakarta.servlet.http.HttpServlet;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The web server that both Java programs beside Starling use: Jetty as it comes. */
final class Hello {
  private Hello() {}

  /** Serves until the process is stopped. */
  static void serve(HttpServlet servlet, int port) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    server.addConnector(connector);
    ServletContextHandler rooms = new ServletContextHandler(ServletContextHandler.NO_SESSIONS);
    rooms.addServlet(new ServletHolder(servlet), "/slack/events");
    server.setHandler(rooms);
    server.start();
    server.join();
  }
}

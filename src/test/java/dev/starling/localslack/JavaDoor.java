package dev.starling.localslack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.net.InetSocketAddress;
import java.net.URI;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;

/** How an app of Bolt for Java hears of things, as Bolt's own guides set it up. */
enum JavaDoor {
  HTTP {
    @Override
    AutoCloseable open(App app, LocalSlack slack) throws Exception {
      Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
      ServletContextHandler handler = new ServletContextHandler();
      handler.addServlet(new ServletHolder(new SlackAppServlet(app)), "/slack/events");
      server.setHandler(handler);
      server.start();
      slack.deliverTo(URI.create(server.getURI() + "slack/events"));
      return server::stop;
    }
  },
  SOCKET {
    @Override
    AutoCloseable open(App app, LocalSlack slack) throws Exception {
      SocketModeApp socket =
          new SocketModeApp(
              slack.appToken(), app, SocketModeClient.Backend.JavaWebSocket, LISTENERS);
      socket.startAsync();
      return socket::close;
    }
  };

  private static final int LISTENERS = 4;

  abstract AutoCloseable open(App app, LocalSlack slack) throws Exception;
}

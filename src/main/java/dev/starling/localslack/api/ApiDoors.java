package dev.starling.localslack.api;

import dev.starling.localslack.delivery.ResponseUrls;
import dev.starling.localslack.delivery.Sockets;
import dev.starling.localslack.delivery.Triggers;
import dev.starling.localslack.model.World;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** The addresses apps may call. */
public final class ApiDoors {
  private ApiDoors() {}

  public static void open(
      ServletContextHandler site,
      World world,
      Triggers triggers,
      ResponseUrls responseUrls,
      Sockets sockets,
      Faults faults,
      Calls calls) {
    Uploads uploads = new Uploads();
    WebApi api = new WebApi(world, triggers, sockets, uploads);
    site.addServlet(new ServletHolder(new ApiServlet(api, faults, calls)), "/api/*");
    site.addServlet(new ServletHolder(new ResponseServlet(responseUrls)), "/response/*");
    site.addServlet(new ServletHolder(new UploadServlet(uploads)), "/upload/v1/*");
    site.addServlet(new ServletHolder(new DownloadServlet(world)), "/files-pri/*");
  }
}

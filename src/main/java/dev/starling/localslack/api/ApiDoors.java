package dev.starling.localslack.api;

import dev.starling.localslack.delivery.Delivery;
import dev.starling.localslack.model.World;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.Servlet;
import java.time.Clock;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** The addresses apps may call. */
public final class ApiDoors {
  private ApiDoors() {}

  public static void open(
      ServletContextHandler site,
      World world,
      Clock realClock,
      Delivery delivery,
      Conduct conduct) {
    Uploads uploads = new Uploads();
    Consents consents = new Consents(realClock);
    WebApi api = new WebApi(world, delivery, uploads, consents, conduct.limits());
    site.addServlet(forms(new ApiServlet(api, conduct)), "/api/*");
    site.addServlet(forms(new UploadServlet(uploads)), "/upload/v1/*");
    site.addServlet(new ServletHolder(new ResponseServlet(delivery.responses())), "/response/*");
    site.addServlet(new ServletHolder(new DownloadServlet(world)), "/files-pri/*");
    site.addServlet(new ServletHolder(new ConsentServlet(world, consents)), "/oauth/v2/authorize");
  }

  /** Understands forms in several parts, too. */
  private static ServletHolder forms(Servlet servlet) {
    ServletHolder holder = new ServletHolder(servlet);
    holder.getRegistration().setMultipartConfig(new MultipartConfigElement(""));
    return holder;
  }
}

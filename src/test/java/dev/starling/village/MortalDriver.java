package dev.starling.village;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Logger;

/** Opens connections that end with a {@link Lifeline}. */
final class MortalDriver implements Driver {
  static final String PARAMETER = "lifeline=";

  private static final Set<String> STEPS =
      Set.of("prepareStatement", "createStatement", "commit", "rollback");

  private static boolean registered;

  private MortalDriver() {}

  /** Before the others, since SQLite's driver takes every address that looks like its own. */
  static synchronized void register() {
    if (registered) {
      return;
    }
    registered = true;
    try {
      List<Driver> others = Collections.list(DriverManager.getDrivers());
      for (Driver other : others) {
        DriverManager.deregisterDriver(other);
      }
      DriverManager.registerDriver(new MortalDriver());
      for (Driver other : others) {
        DriverManager.registerDriver(other);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean acceptsURL(String url) {
    return url.contains(PARAMETER);
  }

  @Override
  public Connection connect(String url, Properties properties) throws SQLException {
    if (!acceptsURL(url)) {
      return null;
    }
    int at = url.indexOf(PARAMETER);
    Lifeline life = Lifeline.named(url.substring(at + PARAMETER.length()));
    life.refuseIfCut();
    String real = url.substring(0, at - 1);
    Connection connection = DriverManager.getDriver(real).connect(real, properties);
    return mortal(life.keeps(connection), life);
  }

  private static Connection mortal(Connection real, Lifeline life) {
    return (Connection)
        Proxy.newProxyInstance(
            MortalDriver.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, arguments) -> call(real, life, method, arguments));
  }

  /** A commit may be the last thing it does, or the first that it does not do any more. */
  private static Object call(Connection real, Lifeline life, Method method, Object[] arguments)
      throws Throwable {
    boolean counts = STEPS.contains(method.getName());
    if (counts) {
      life.step();
      life.refuseIfCut();
    }
    try {
      Object result = method.invoke(real, arguments);
      if (method.getName().equals("commit")) {
        life.step();
        life.refuseIfCut();
      }
      return result;
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
    return new DriverPropertyInfo[0];
  }

  @Override
  public int getMajorVersion() {
    return 1;
  }

  @Override
  public int getMinorVersion() {
    return 0;
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }
}

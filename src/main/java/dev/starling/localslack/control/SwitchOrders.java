package dev.starling.localslack.control;

import dev.starling.localslack.api.Limits;
import dev.starling.localslack.model.World;
import java.util.List;

/** Things that are either so or so. */
final class SwitchOrders {
  private final World world;
  private final Limits limits;

  SwitchOrders(World world, Limits limits) {
    this.world = world;
    this.limits = limits;
  }

  List<Order> orders() {
    return List.of(
        Order.toggle(
            "/transcribing",
            "Whether new voice clips announce a transcript.",
            world.files()::transcribing),
        Order.toggle("/limits", "Whether an app that calls too often is told to wait.", limits::on),
        Order.toggle(
            "/capped",
            "Whether the app may read history once a minute only, and fifteen messages at most.",
            limits::capped));
  }
}

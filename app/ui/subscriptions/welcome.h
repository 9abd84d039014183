#pragma once

namespace rendezvous::ui {

class MainWindow;
struct Engine;

/// Opens the welcome: source packs and the sample. Asks the network once, for one of the feeds offered, to tell whether it
/// is there.
void openWelcome(MainWindow &window, const Engine &engine);

/// Opens it when nothing is subscribed to and it was never seen.
void openWelcomeAtFirstStart(MainWindow &window, const Engine &engine);

/// Subscribes to the sample and fills it in, without the network.
void openSample(MainWindow &window, const Engine &engine);

} // namespace rendezvous::ui

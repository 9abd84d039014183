#pragma once

namespace rendezvous::ui {

class MainWindow;
struct Engine;

/// Opens the welcome: source packs and the sample. It says when there is no network, as the system tells: nobody is asked
/// for that.
void openWelcome(MainWindow &window, const Engine &engine);

/// Opens it when nothing is subscribed to and it was never seen.
void openWelcomeAtFirstStart(MainWindow &window, const Engine &engine);

/// Subscribes to the sample and fills it in, without the network.
void openSample(MainWindow &window, const Engine &engine);

} // namespace rendezvous::ui

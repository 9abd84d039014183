#pragma once

#include <QObject>

#include <memory>

namespace rendezvous::ui {

/// Hears SIGTERM, SIGINT and SIGHUP, which would end the program before it could keep its state. One at a time may
/// exist; elsewhere than on Unix it is silent, because the system closes windows there.
class Termination : public QObject
{
    Q_OBJECT
public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;

Q_SIGNALS:
    /// In the thread of this object; a second signal ends the program at once.
    void requested();

private:
    struct Pipe;
    std::unique_ptr<Pipe> m_pipe;
};

} // namespace rendezvous::ui

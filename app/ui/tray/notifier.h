#pragma once

#include "core/ids.h"
#include "ui/tray/notice.h"

#include <QObject>
#include <QVector>

namespace rendezvous::reader {
class Settings;
}
namespace rendezvous::store {
class Store;
}

namespace rendezvous::ui {

/// Makes one notice of what a refresh brought, if the person wants any.
class Notifier : public QObject
{
    Q_OBJECT
public:
    Notifier(store::Store &store, const reader::Settings &settings, QObject *parent = nullptr);

    void hear(const QVector<ItemId> &added);

Q_SIGNALS:
    void noticed(const QString &title, const QString &text);

private:
    store::Store &m_store;
    const reader::Settings &m_settings;
};

} // namespace rendezvous::ui

#pragma once

#include "models/currentquery.h"
#include "support/shareddata.h"
#include "support/storefixture.h"
#include "tagging/tagger.h"

#include <memory>

/// What every pane needs: a store, a query, the names we know.
struct PaneRoom {
    StoreFixture fixture;
    rendezvous::models::CurrentQuery current;
    std::shared_ptr<const rendezvous::tagging::Gazetteer> gazetteer;

    PaneRoom()
    {
        const auto loaded = rendezvous::tagging::Gazetteer::load();
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().detail));
        gazetteer = *loaded;
    }

    void setQuery(const char *text)
    {
        const auto parsed = rendezvous::ItemQuery::parse(QString::fromUtf8(text));
        QVERIFY(parsed.isOk());
        current.setQuery(*parsed);
    }
    QString query() const { return current.query().toString(); }
};

/// The child of that name; fails the test loudly when there is none.
template <class Widget> Widget &child(const QObject &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QLatin1String(name));
    if (!found)
        qFatal("no widget is called %s", name);
    return *found;
}

inline void show(QWidget &widget, const QSize &size)
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    widget.activateWindow();
}

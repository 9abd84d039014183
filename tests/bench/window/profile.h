#pragma once

#include "fetch/fetcher.h"
#include "reader/fulltextcopies.h"
#include "reader/refresher.h"
#include "reader/settings.h"
#include "reader/subscriber.h"
#include "support/storefixture.h"
#include "tagging/tagger.h"
#include "ui/article/picturecache.h"
#include "ui/mainwindow.h"

/// What is made once per program start and is no part of showing a window is given.
struct Room
{
    explicit Room(StoreFixture &storeFixture) : fixture(storeFixture) {}

    rendezvous::ui::Engine engine()
    {
        return {fixture.store(),      settings, fetcher,  refresher,
                subscriber,           tagger,   pictures, fixture.folder(),
                QStringLiteral("en"), fullTexts};
    }

    StoreFixture &fixture;
    rendezvous::reader::Settings settings{fixture.folder() + QStringLiteral("/settings.ini")};
    rendezvous::fetch::Fetcher fetcher;
    std::shared_ptr<const rendezvous::tagging::Tagger> tagger =
        *rendezvous::tagging::Tagger::build(*rendezvous::tagging::Gazetteer::load());
    rendezvous::reader::Refresher refresher{fixture.store(), fetcher, tagger, settings};
    rendezvous::reader::Subscriber subscriber{fixture.store(), fetcher, tagger, settings};
    rendezvous::reader::FullTextCopies fullTexts{fixture.store(), fetcher, tagger, settings};
    rendezvous::ui::PictureCache pictures{fixture.folder() + QStringLiteral("/pictures")};
};

/// Stores items in two hundred feeds, a minute apart, each with two of three tags, and settings with which
/// nothing is fetched and nothing marked read.
void fillProfile(StoreFixture &fixture, int items);

#include "article/safepage.h"

#include "article/htmlguard.h"
#include "article/walk.h"
#include "core/bounds.h"

#include <QCryptographicHash>

namespace rendezvous::article {

SafePage cleanHtml(QStringView html, const CleanOptions &options)
{
    PageWriter page(options.limit > 0 ? options.limit : bounds::articleHtml, options.highlights);
    const WalkOptions walkOptions{options.base, options.isForDisplay, {}};
    TextWriter text;
    Walk walk(walkOptions, options.highlights.isEmpty() ? nullptr : &text, &page);
    {
        // the tree is by far the largest thing here: neither the source nor the page in UTF-16 lives beside
        // it
        QByteArray guarded = guardHtml(html.toUtf8());
        page.reserve(guarded.size());
        const HtmlTree tree(std::move(guarded), HtmlTree::Context::Fragment);
        walk.run(tree.root());
    }

    SafePage safe;
    const std::string written = page.finish();
    safe.html = QString::fromUtf8(written.data(), qsizetype(written.size()));
    safe.images = walk.takeImages();
    safe.links = walk.takeLinks();
    safe.isCut = page.isCut();
    for (PageImage &image : safe.images)
        image.key = imageKey(image.url);
    return safe;
}

QString imageKey(const QUrl &url)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(url.toEncoded(QUrl::FullyEncoded), QCryptographicHash::Sha256).toHex());
}

} // namespace rendezvous::article

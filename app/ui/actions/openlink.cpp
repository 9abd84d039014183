#include "ui/actions/openlink.h"

#include "core/webaddress.h"
#include "core/shownhost.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace rendezvous::ui {

namespace {

QString bareHost(const QString &host)
{
    const QString lower = host.toLower();
    return lower.startsWith(QLatin1String("www.")) ? lower.mid(4) : lower;
}

/// What is read of the words: signs that nobody sees could part a name.
QString withoutInvisible(QString text)
{
    text.removeIf([](QChar sign) { return sign.category() == QChar::Other_Format; });
    return text;
}

} // namespace

bool isOpenable(const QUrl &url)
{
    return isWebAddress(url) || (url.isValid() && url.scheme() == QLatin1String("mailto"));
}

bool namesAnotherHost(const QString &text, const QUrl &url)
{
    // A host name with a scheme or "www." before it, or standing alone.
    static const QRegularExpression host(
        QStringLiteral("^\\s*(?:https?://|www\\.)?((?:[\\w-]+\\.)+[a-z]{2,})(?:[:/?#]\\S*)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = host.match(withoutInvisible(text));
    if (!match.hasMatch())
        return false;
    const QString named = bareHost(match.captured(1));
    const QString real = bareHost(shownHost(url));
    return real != named && !real.endsWith(u'.' + named);
}

void openLink(QWidget *parent, const QUrl &url, const QString &text)
{
    if (!isOpenable(url))
        return;
    if (!namesAnotherHost(text, url)) {
        QDesktopServices::openUrl(url);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Warning, QCoreApplication::translate("OpenLink", "Open this link?"),
                                     QCoreApplication::translate(
                                         "OpenLink", "The link says \"%1\", but it leads to %2.")
                                         .arg(text.trimmed(), shownHost(url)),
                                     QMessageBox::Cancel, parent);
    question->setObjectName(QStringLiteral("openLinkQuestion"));
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(shownAddress(url));
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *open = question->addButton(QCoreApplication::translate("OpenLink", "&Open it"),
                                                  QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(open, &QPushButton::clicked, question, [url] { QDesktopServices::openUrl(url); });
    question->open();
}

} // namespace rendezvous::ui

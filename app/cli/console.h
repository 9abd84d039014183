#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace rendezvous::cli {

/// Where a command's words go: this terminal, or the process that handed the command over.
struct Console {
    std::function<void(bool isError, const QByteArray &text)> write;

    void out(const QByteArray &text) const { write(false, text); }
    /// One line of JSON on standard output.
    void out(const QJsonObject &object) const
    {
        write(false, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    }
    /// One sentence for a person, on standard error.
    void tell(const QString &sentence) const { write(true, "rendezvous: " + sentence.toUtf8() + '\n'); }
};

} // namespace rendezvous::cli

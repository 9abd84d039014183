#pragma once

#include "feed/internaldtd.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <string_view>

namespace rendezvous::feed {

/// The faults found while mending one document: each cause at most a few times, with the line.
class MendingWarnings
{
public:
    void add(int line, const QString &cause);
    QStringList take();

private:
    QStringList m_sentences;
    int m_unsaid = 0;
};

/// Writes the text of a broken document so that it is well-formed: references resolved or escaped, characters
/// that XML forbids left out.
class MarkupText
{
public:
    /// Takes a document type declaration at the start of `markup`; how many bytes it has.
    size_t readDoctype(std::string_view markup, MendingWarnings &warnings, int line);

    void write(std::string_view text, QByteArray &out, MendingWarnings &warnings, int line);
    void writeAttribute(std::string_view value, QByteArray &out, MendingWarnings &warnings, int line);
    void writeCdata(std::string_view text, QByteArray &out);
    void writeEscaped(std::string_view text, QByteArray &out) const;
    void finish(MendingWarnings &warnings) const;

private:
    size_t writeReference(std::string_view rest, QByteArray &out, MendingWarnings &warnings, int line);
    void writeByte(char c, QByteArray &out);

    DtdEntities m_entities;
    qint64 m_expanded = 0;
    int m_controls = 0;
};

} // namespace rendezvous::feed

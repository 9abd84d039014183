#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <string_view>

namespace rendezvous::feed {

/// The general entities that a document's internal DTD subset declares as plain text. Parameter entities,
/// external ones and those made of others are refused: they are how bombs are built and files are read.
class DtdEntities
{
public:
    /// Takes the document type declaration at the start of `markup`; how many bytes it has.
    size_t read(std::string_view markup, const std::function<void(const QString &cause)> &warn);
    const QByteArray *find(std::string_view name) const;

private:
    void readEntity(std::string_view declaration, const std::function<void(const QString &)> &warn);

    QHash<QByteArray, QByteArray> m_values;
};

} // namespace rendezvous::feed

#include "tagging/compile/paradigms.h"


#include <utility>

namespace rendezvous::tagging {

namespace {

QString endingOf(const QString &written)
{
    return written == QLatin1String("-") ? QString() : written;
}

/// At the commas that no <list of endings> holds.
QStringList splitVariants(const QString &written)
{
    QStringList variants{QString()};
    bool isInEndings = false;
    for (const QChar c : written) {
        isInEndings = c == u'<' || (isInEndings && c != u'>');
        if (c == u',' && !isInEndings)
            variants.append(QString());
        else
            variants.last() += c;
    }
    return variants;
}

Result<QStringList> expandVariants(const QString &form)
{
    QStringList all{QString()};
    qsizetype at = 0;
    while (at < form.size()) {
        const qsizetype open = form.indexOf(u'{', at);
        const QString plain = form.mid(at, open < 0 ? -1 : open - at);
        for (QString &one : all)
            one += plain;
        if (open < 0)
            break;
        const qsizetype close = form.indexOf(u'}', open);
        if (close < 0)
            return Error{Error::Kind::Malformed, QStringLiteral("an open { in ") + form};
        QStringList next;
        const QStringList variants = splitVariants(form.mid(open + 1, close - open - 1));
        for (const QString &one : std::as_const(all)) {
            for (const QString &variant : variants)
                next.append(one + variant);
        }
        all = next;
        at = close + 1;
    }
    return all;
}

struct Piece {
    QString stem;
    QVector<QStringList> endings; ///< empty: none
};

Result<QVector<Piece>> pieces(const QString &form, const Paradigms &paradigms)
{
    QVector<Piece> all;
    qsizetype at = 0;
    while (at < form.size()) {
        const qsizetype open = form.indexOf(u'<', at);
        if (open < 0) {
            all.append({form.mid(at), {}});
            break;
        }
        const qsizetype close = form.indexOf(u'>', open);
        if (close < 0)
            return Error{Error::Kind::Malformed, QStringLiteral("an open < in ") + form};
        const QString name = form.mid(open + 1, close - open - 1);
        QVector<QStringList> endings = paradigms.value(name);
        const bool isListed = name.contains(u',') || !name.contains(u'-');
        if (endings.isEmpty() && isListed && !name.isEmpty()) {
            const QStringList listed = name.split(u',');
            for (const QString &ending : listed)
                endings.append(QStringList{endingOf(ending)});
        }
        if (endings.isEmpty())
            return Error{Error::Kind::Malformed, QStringLiteral("no paradigm \"%1\" for %2").arg(name, form)};
        all.append({form.mid(at, open - at), endings});
        at = close + 1;
    }
    return all;
}

/// Pieces of equally many places agree: the place is chosen once for all of them.
QStringList inflect(const QVector<Piece> &all)
{
    struct Partial {
        QString text;
        QHash<qsizetype, qsizetype> places; ///< by number of places
    };
    QVector<Partial> partials{Partial{}};
    for (const Piece &piece : all) {
        QVector<Partial> next;
        for (const Partial &partial : std::as_const(partials)) {
            if (piece.endings.isEmpty()) {
                next.append({partial.text + piece.stem, partial.places});
                continue;
            }
            const qsizetype count = piece.endings.size();
            const qsizetype chosen = partial.places.value(count, -1);
            for (qsizetype place = 0; place < count; ++place) {
                if (chosen >= 0 && place != chosen)
                    continue;
                Partial with = partial;
                with.places.insert(count, place);
                for (const QString &ending : piece.endings.at(place))
                    next.append({partial.text + piece.stem + ending, with.places});
            }
        }
        partials = next;
    }
    QStringList forms;
    for (const Partial &partial : std::as_const(partials))
        forms.append(partial.text);
    return forms;
}

} // namespace

QVector<QStringList> parseParadigm(const QString &text)
{
    QVector<QStringList> places;
    const QStringList written = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &place : written) {
        QStringList endings;
        const QStringList variants = place.split(u'/');
        for (const QString &variant : variants)
            endings.append(endingOf(variant));
        places.append(endings);
    }
    return places;
}

Result<QStringList> expandForm(const QString &form, const Paradigms &paradigms)
{
    const auto variants = expandVariants(form);
    if (!variants)
        return variants.error();
    QStringList forms;
    for (const QString &variant : *variants) {
        const auto parts = pieces(variant, paradigms);
        if (!parts)
            return parts.error();
        forms += inflect(*parts);
    }
    forms.removeDuplicates();
    return forms;
}

Result<QString> firstOfForm(const QString &form, const Paradigms &paradigms)
{
    const auto forms = expandForm(form, paradigms);
    if (!forms)
        return forms.error();
    return forms->value(0);
}

} // namespace rendezvous::tagging

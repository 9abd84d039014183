#pragma once

#include "core/ownname.h"
#include "core/result.h"
#include "core/tag.h"
#include "tagging/gazetteer.h"

#include <QString>
#include <QVector>

#include <memory>

namespace rendezvous::tagging {

struct TaggedText {
    QString title;
    QString text;
    QString language; ///< canonicalLanguage() as declared, may be empty. Tells Japanese headlines without kana from Chinese.
};

/// One place where a text names a thing.
struct Mention {
    enum class Field { Title, Text };
    Tag tag;
    Field field = Field::Text;
    qsizetype begin = 0; ///< UTF-16 offsets into the field
    qsizetype end = 0;
    bool isNested = false; ///< a country inside the name of a tagged agency or station
    QString rule;          ///< the named rule that let it through, such as "L1" or "M1"
    QString form;          ///< the surface form of the gazetteer that matched
};

struct Tagging {
    QVector<Mention> mentions; ///< title first, by place
    QVector<Tag> implied;      ///< home countries of mentioned agencies that are not mentioned themselves

    /// One ItemTag per tag, mentioned ones first, most mentioned first.
    QVector<ItemTag> itemTags() const;
};

/// Finds the names of a gazetteer in texts. Immutable after it is built; tag() is const and safe from any thread.
class Tagger
{
public:
    static Result<std::shared_ptr<const Tagger>> build(std::shared_ptr<const Gazetteer> gazetteer);
    /// With a person's own names, which its gazetteer() shows too; forms that are not isSearchable() find nothing.
    static Result<std::shared_ptr<const Tagger>> build(std::shared_ptr<const Gazetteer> gazetteer,
                                                       const QVector<OwnName> &ownNames);
    ~Tagger();

    Tagging tag(const TaggedText &text) const;
    const Gazetteer &gazetteer() const;
    const QVector<OwnName> &ownNames() const;

private:
    struct Impl;
    explicit Tagger(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Why a mention is one, for people: the sentence of its rule, in English and marked for translation in the
/// context "TagRules"; empty for an unknown rule.
QString explainRule(const QString &rule);

} // namespace rendezvous::tagging

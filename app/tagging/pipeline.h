#pragma once

#include "tagging/ownnames.h"
#include "tagging/rules/candidate.h"
#include "tagging/rules/descriptions.h"
#include "tagging/scan.h"
#include "tagging/tagger.h"

#include <memory>

namespace rendezvous::tagging {

/// From a text to its mentions: fold, scan, then one rule after the other. README.md has the order and why.
class Pipeline
{
public:
    Pipeline(std::shared_ptr<const Tables> tables, OwnNames ownNames);

    Tagging run(const TaggedText &text) const;

private:
    ScanTables m_tables;
    RuleCues m_cues;
    Described m_described;
    OwnNames m_ownNames;
};

} // namespace rendezvous::tagging

#include "tagging/rules/candidate.h"

namespace rendezvous::tagging {

RuleCues::RuleCues(const Tables &tables)
    : space(tables.cueMask(u"space")), module(tables.cueMask(u"module")), speech(tables.cueMask(u"speech")),
      locative(tables.cueMask(u"locative")), locativeBehind(tables.cueMask(u"locative-behind")),
      politics(tables.cueMask(u"politics")), conjunction(tables.cueMask(u"conjunction")),
      filler(tables.cueMask(u"filler")), link(tables.cueMask(u"link")),
      notStation(tables.cueMask(u"not-station")), article(tables.cueMask(u"article")),
      between(tables.cueMask(u"between")), hanBefore(tables.cueMask(u"han-before")),
      hanAfter(tables.cueMask(u"han-after")), hanHeadline(tables.cueMask(u"han-headline")),
      jaAfter(tables.cueMask(u"ja-after")), koAfter(tables.cueMask(u"ko-after")),
      dateline(tables.cueMask(u"dateline")), eventName(tables.cueMask(u"event-name")),
      accuse(tables.cueMask(u"accuse")), pact(tables.cueMask(u"pact")), company(tables.cueMask(u"company")),
      koPair(tables.cueMask(u"ko-pair")), koNoun(tables.cueMask(u"ko-noun")),
      koParticle(tables.cueMask(u"ko-particle")), actorsBefore(tables.cueMask(u"actors-before")),
      actorsBehind(tables.cueMask(u"actors-behind")), street(tables.cueMask(u"street")),
      streetLink(tables.cueMask(u"street-link")), givenName(tables.cueMask(u"given-name")),
      givenCountry(tables.cueMask(u"given-country")), body(tables.cueMask(u"body"))
{
}

} // namespace rendezvous::tagging

#pragma once

#include <QString>
#include <QUrl>

namespace rendezvous {

/// The host of an address as people may read it. One that mixes scripts is shown in punycode, for its letters can look
/// like those of another: "xn--80ak6aa92e.com". Latin beside the scripts of Chinese, Japanese or Korean is no mixture.
QString shownHost(const QUrl &url);

/// The whole address as people may read it: without a password, its host as shownHost() has it.
QString shownAddress(const QUrl &url);

} // namespace rendezvous

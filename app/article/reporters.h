#pragma once

#include <QString>

namespace rendezvous::article {

/// The names beside the word for a reporter in Chinese and Korean: "澎湃新闻记者 程予安",
/// "【聯合報╱記者吳思慧／基隆報導】", "박은하 기자 a@b.example". Separated by commas; empty: none.
QString reportersIn(const QString &line);

/// The same where it opens a paragraph: "〔記者陳品潔／台東報導〕".
QString reporterBefore(const QString &paragraph);

} // namespace rendezvous::article

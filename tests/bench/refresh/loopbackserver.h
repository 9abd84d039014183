#pragma once

namespace bench {

/// Serves the generated feeds on every loopback address until standard input closes: 200 with an ETag, 304 to whoever
/// names one. A thread per connection; the port is printed first. The exit code of the process.
int serveFeeds();

} // namespace bench

#include "refresh/loopbackserver.h"

#include "refresh/feedgenerator.h"

#include <arpa/inet.h>
#include <csignal>
#include <cstdio>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace bench {

namespace {

void sendAll(int socket, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t count = ::send(socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), 0);
        if (count <= 0)
            return;
        sent += count;
    }
}

QByteArray answerTo(const QByteArray &request, const std::vector<QByteArray> &documents)
{
    const int n = request.mid(5, request.indexOf(' ', 5) - 5).toInt(); // "GET /17 HTTP/1.1"
    if (n < 0 || n >= static_cast<int>(documents.size()))
        return "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
    const QByteArray tag = "ETag: \"" + QByteArray::number(n) + "\"\r\n";
    if (request.toLower().contains("\r\nif-none-match:"))
        return "HTTP/1.1 304 Not Modified\r\n" + tag + "\r\n";
    const QByteArray &document = documents[static_cast<size_t>(n)];
    return "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n" + tag
           + "Content-Length: " + QByteArray::number(document.size()) + "\r\n\r\n" + document;
}

void serveOne(int socket, const std::vector<QByteArray> &documents)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    QByteArray received;
    char piece[8192];
    for (;;) {
        qsizetype end = received.indexOf("\r\n\r\n");
        while (end < 0) {
            const ssize_t count = ::recv(socket, piece, sizeof piece, 0);
            if (count <= 0) {
                ::close(socket);
                return;
            }
            received.append(piece, count);
            end = received.indexOf("\r\n\r\n");
        }
        sendAll(socket, answerTo(received.first(end + 4), documents));
        received.remove(0, end + 4);
    }
}

} // namespace

int serveFeeds()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::vector<QByteArray> documents;
    for (int n = 0; n < feeds; ++n)
        documents.push_back(generateFeed(n).document);

    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_ANY);
    socklen_t size = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(listener, 512) != 0
        || ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return 1;
    std::printf("%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    std::thread([listener, &documents] {
        for (;;) {
            const int socket = ::accept(listener, nullptr, nullptr);
            if (socket >= 0)
                std::thread(serveOne, socket, std::cref(documents)).detach();
        }
    }).detach();
    while (std::getchar() != EOF) {
    }
    std::_Exit(0);
}

} // namespace bench

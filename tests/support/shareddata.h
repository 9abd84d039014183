#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <QtTest>

/// A path below the corpora that live beside the project, when they are there.
inline QString sharedData(const QString &path)
{
    return QStringLiteral(SHARED_DATA) + u'/' + path;
}

/// A path below tests/data.
inline QString testData(const QString &path)
{
    return QStringLiteral(TEST_DATA) + u'/' + path;
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

#define SKIP_WITHOUT_SHARED_DATA(path)                                                                                \
    do {                                                                                                              \
        if (!QFile::exists(sharedData(QStringLiteral(path))))                                                                      \
            QSKIP("the corpora beside the project are not here: " path);                                              \
    } while (false)

#include "window/emptywindow.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    EmptyWindow window(false);
    window.show();
    return QApplication::exec();
}

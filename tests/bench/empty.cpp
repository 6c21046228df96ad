// An empty main window of the usual size, and nothing more: what a start cannot be faster than.
#include "tests/bench/stamp.h"

#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    pc::bench::PaintStamp stamp;
    application.installEventFilter(&stamp);
    QMainWindow window;
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}

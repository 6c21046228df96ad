// Not a test: one PDF for each sample, to be looked at. paper_gallery FOLDER
#include "models/paper/pdfwriter.h"
#include "tests/models/paper/samples.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    using namespace pc;
    Paper titled = test::report({test::sampleTable(1)});
    titled.title = test::longTitle();
    titled.watermark = QStringLiteral("SPÉCIMEN");
    Paper wide = test::report({test::sampleTable(60)});
    wide.landscape = true;
    const std::pair<const char *, Paper> samples[] = {{"everything", test::everything()}, {"letter", test::letter()},
                                                      {"labels", test::labels(16, 3)}, {"table", test::report({test::sampleTable(400)})},
                                                      {"titled", titled}, {"wide", wide}};
    for (const auto &[name, paper] : samples) {
        const auto bytes = writePdf(std::span(&paper, 1));
        QFile file(folder.filePath(QString::fromLatin1(name) + QStringLiteral(".pdf")));
        if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size()) {
            std::fprintf(stderr, "%s was not written\n", name);
            return 1;
        }
    }
    return 0;
}

// One document beside the table: what it is, for whom, by whom and when, its fingerprint and its record; what may be done
// with it.
//
// It follows the register and asks by signals: whoever owns it opens files and annuls.
#pragma once

#include "models/documents/documentslist.h"
#include "models/store/store.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace pc {

class LinkButton;
class ToneNote;

class DocumentPane final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentPane(Store &store, QWidget *parent = nullptr);

    /// Shows a document; an invalid key shows the help.
    void setDocument(DocumentId document);
    const std::optional<DocumentLine> &line() const { return m_line; }
    void refresh();

Q_SIGNALS:
    void openAsked();
    void saveAsked();
    void printAsked();
    void annulAsked();
    /// The e-mail shown was sent, or is to be prepared again.
    void sentAsked();
    void putBackAsked();
    void recordRequested(const QString &table, qint64 id);

private:
    QWidget *makeContent();
    QWidget *makeButtons();
    void show(const DocumentLine &line);
    void showState(const IssuedDocument &document);
    void showMarks(const IssuedDocument &document);
    QString textLine(const IssuedDocument &document) const;

    Store &m_store;
    DocumentId m_id;
    std::optional<DocumentLine> m_line;
    QStackedLayout *m_stack;
    QLabel *m_title;
    QLabel *m_kind;
    ToneNote *m_state;
    QLabel *m_addressee;
    QLabel *m_about;
    QLabel *m_issued;
    QLabel *m_campaign;
    QLabel *m_template;
    QLabel *m_file;
    QLineEdit *m_fingerprint;
    LinkButton *m_record;
    QPushButton *m_sent;
    QPushButton *m_putBack;
    QPushButton *m_annul;
};

} // namespace pc

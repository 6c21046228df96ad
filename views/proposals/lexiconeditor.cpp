#include "views/proposals/lexiconeditor.h"

#include "models/base/textfold.h"
#include "views/common/plaintext.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pc {

namespace {
const QString kOn = QStringLiteral("1");

QMap<QString, QString> valuesOf(const LexiconEntry &entry)
{
    return {{QStringLiteral("phrase"), entry.phrase},
            {QStringLiteral("family"), entry.family},
            {QStringLiteral("explanation"), entry.explanation},
            {QStringLiteral("active"), entry.active ? kOn : QString()}};
}
} // namespace

LexiconEditor::LexiconEditor(Store &store, QWidget *parent) : LibraryEditor(store, parent), m_search(new QLineEdit(this))
{
    m_search->setPlaceholderText(tr("Find a phrase or a family"));
    m_search->setAccessibleName(tr("Find a phrase or a family"));
    m_search->setClearButtonEnabled(true);
    linesColumn()->addWidget(m_search);
    build({.name = tr("Phrases of the lexicon"),
           .titles = {tr("Family"), tr("Phrase"), tr("In use")},
           .fields = {{QStringLiteral("phrase"), tr("Phrase"), FormField::Line},
                      {QStringLiteral("family"), tr("Family"), FormField::Line},
                      {QStringLiteral("explanation"), tr("Why it warns"), FormField::Text},
                      {QStringLiteral("active"), tr("In use"), FormField::Check, {}, tr("Warns in proposals")}},
           .adds = tr("New phrase"),
           .removes = tr("Remove the phrase"),
           .first = tr("Choose a phrase first."),
           .tables = {QStringLiteral("lexicon_entry")}});
    formColumn()->insertWidget(1, mutedLabel(tr("Small words, accents, plurals and endings do not count. “tondre/tonte” are two forms of "
                                                "one word; “=tracteur” is that word alone, not its family."),
                                             this));
    connect(m_search, &QLineEdit::textChanged, this, &LexiconEditor::reload);
}

LexiconEntry LexiconEditor::entry(qint64 id) const
{
    for (const LexiconEntry &entry : m_entries) {
        if (entry.id.value == id)
            return entry;
    }
    return {};
}

Result<std::vector<LibraryEditor::Row>> LexiconEditor::rows()
{
    auto entries = LexiconRepository(store().database()).all();
    if (!entries)
        return entries.error();
    m_entries = std::move(*entries);
    const auto wanted = searchWords(m_search->text());
    std::vector<Row> rows;
    for (const LexiconEntry &entry : m_entries) {
        if (matches(foldForSearch(entry.family + u' ' + entry.phrase), wanted))
            rows.push_back({entry.id.value, {entry.family, entry.phrase, entry.active ? tr("Yes") : tr("No")}, valuesOf(entry), entry.explanation});
    }
    return rows;
}

Status LexiconEditor::save(qint64 id, const QString &key, const QString &value)
{
    LexiconEntry changed = entry(id);
    if (key == QLatin1StringView("phrase"))
        changed.phrase = value;
    else if (key == QLatin1StringView("family"))
        changed.family = value;
    else if (key == QLatin1StringView("explanation"))
        changed.explanation = value;
    else
        changed.active = value == kOn;
    const QString text = tr("Phrase “%1” of the lexicon changed").arg(changed.phrase.simplified());
    return store().transact(text, [&](Transaction &transaction) { return LexiconRepository::update(transaction, changed); });
}

Result<qint64> LexiconEditor::add(const QString &name, qint64 beside)
{
    const QString family = entry(beside).family;
    const LexiconEntry added{{}, family.isEmpty() ? tr("Other", "family of the lexicon") : family, name, {}, true};
    qint64 id = 0;
    const QString text = tr("Phrase “%1” added to the lexicon").arg(name.simplified());
    const Status status = store().transact(text, [&](Transaction &transaction) -> Status {
        const auto made = LexiconRepository::add(transaction, added);
        if (!made)
            return made.error();
        id = made->value;
        return done();
    });
    if (!status)
        return status.error();
    m_search->clear();
    return id;
}

Status LexiconEditor::remove(qint64 id)
{
    const QString text = tr("Phrase “%1” removed from the lexicon").arg(entry(id).phrase);
    return store().transact(text, [&](Transaction &transaction) { return LexiconRepository::remove(transaction, {id}); });
}

} // namespace pc

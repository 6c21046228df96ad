// The page Campaign over a register of the Nord; its questions are answered by the test.
#pragma once

#include "models/campaigns/campaignrules.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/campaigns/deadlines.h"
#include "models/campaigns/partnership.h"
#include "tests/models/communes/territory.h"
#include "tests/views/common/fakedialogs.h"
#include "tests/views/settings/controls.h"
#include "views/common/formdialog.h"
#include "views/campaigns/campaignrows.h"
#include "views/campaigns/campaignspage.h"
#include "views/campaigns/campaigntab.h"
#include "views/campaigns/comparedialog.h"
#include "views/campaigns/diffusiontab.h"
#include "views/campaigns/partnershiptab.h"
#include "views/campaigns/preparedialog.h"
#include "views/campaigns/questionstab.h"
#include "views/campaigns/townhallstab.h"
#include "views/common/tonenote.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTabWidget>

namespace pc::test {

using namespace Qt::StringLiterals;

class CampaignsPageTest : public QObject {
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    FormDialog *form() { return m_page->findChild<FormDialog *>(); }
    void fill(FormDialog *dialog, const QString &key, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(dialog->form()->field(key)->editor());
        QVERIFY2(edit, qPrintable(key));
        edit->setText(text);
    }
    void choose(FormDialog *dialog, const QString &key, const QString &word)
    {
        auto *combo = qobject_cast<QComboBox *>(dialog->form()->field(key)->editor());
        QVERIFY2(combo, qPrintable(key));
        combo->setCurrentIndex(combo->findData(word));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    Campaign campaign() { return **CampaignsRepository(m_register->database()).current({2026, 11, 20}); }
    CampaignRules rules() { return *CampaignRulesRepository(m_register->database()).of(campaign().id); }
    void offer(const QString &key, const QString &value)
    {
        AutosaveField *field = m_page->campaignTab()->formOf(key)->field(key);
        Q_EMIT field->committed(value);
    }

    Territory m_nord;
    FakeDialogs m_dialogs;
    std::unique_ptr<Register> m_register;
    std::unique_ptr<CampaignsPage> m_page;
};

} // namespace pc::test

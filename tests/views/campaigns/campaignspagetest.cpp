#include "tests/views/campaigns/campaignspagetest.h"

namespace pc::test {

void CampaignsPageTest::init()
{
    m_dialogs.answer = true;
    m_dialogs.asked.clear();
    m_register = m_nord.fresh();
    m_page = std::make_unique<CampaignsPage>(m_register->store(), m_dialogs);
    m_page->resize(1000, 600);
    m_page->show();
}

void CampaignsPageTest::cleanup()
{
    m_page.reset();
    m_register.reset();
}

} // namespace pc::test

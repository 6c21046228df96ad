#include "models/register/demonstration.h"

#include "models/communes/communeindex.h"
#include "models/register/demonstrationparts.h"

namespace pc {

Status writeDemonstration(Database &database, const Clock &clock)
{
    demo::Story story(database, clock.today());
    if (Status status = story.begin(); !status)
        return status;
    demo::tellTownHalls(story);
    demo::tellDerogation(story);
    demo::tellOldVintage(story);
    // Whether a commune may propose is read from there.
    story.keep(CommuneIndex(database, clock.today()).rebuild());
    if (story.campaign.id.isValid() && story.age >= 0) {
        demo::tellPartnership(story);
        const std::vector<demo::Heritage> heritage = demo::tellLastYear(story);
        demo::tellCampaign(story, heritage);
        demo::tellReminder(story);
        if (story.outcome())
            demo::tellLabels(story);
    }
    return story.outcome();
}

} // namespace pc

#include "models/labels/labelsession.h"

namespace pc {

int presentMembers(const std::vector<LabelMember> &members)
{
    return static_cast<int>(
        std::count_if(members.begin(), members.end(), [](const LabelMember &member) { return member.present; }));
}

int deliberating(const std::vector<LabelMember> &members, const std::vector<LabelRecusal> &recusals, LabelFileId file)
{
    const auto deliberates = [&](const LabelMember &member) {
        return member.present && std::none_of(recusals.begin(), recusals.end(), [&](const LabelRecusal &recusal) {
                   return recusal.member == member.id && recusal.file == file;
               });
    };
    return static_cast<int>(std::count_if(members.begin(), members.end(), deliberates));
}

bool isQuorate(const LabelSession &session, const std::vector<LabelMember> &members)
{
    return session.quorum <= 0 || presentMembers(members) >= session.quorum;
}

} // namespace pc

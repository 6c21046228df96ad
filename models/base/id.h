// The integer key of a row, typed by what it is the key of, so that a contact is never looked up as a commune.
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace pc {

template <typename Tag>
struct Id {
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using CommuneId = Id<struct CommuneTag>;
using ContactId = Id<struct ContactTag>;
using CampaignId = Id<struct CampaignTag>;
using MailingRoundId = Id<struct MailingRoundTag>;
using DiffusionId = Id<struct DiffusionTag>;
using PartnershipId = Id<struct PartnershipTag>;
using PartnerQuestionId = Id<struct PartnerQuestionTag>;
using ActionTypeId = Id<struct ActionTypeTag>;
using ModelActionId = Id<struct ModelActionTag>;
using ProposalId = Id<struct ProposalTag>;
using GridId = Id<struct GridTag>;
using QuestionId = Id<struct QuestionTag>;
using LexiconEntryId = Id<struct LexiconEntryTag>;
using StudentId = Id<struct StudentTag>;
using ApplicationId = Id<struct ApplicationTag>;
using AssignmentId = Id<struct AssignmentTag>;
using AmendmentId = Id<struct AmendmentTag>;
using SignatureId = Id<struct SignatureTag>;
using FollowUpId = Id<struct FollowUpTag>;
using VisaId = Id<struct VisaTag>;
using HourEntryId = Id<struct HourEntryTag>;
using TemplateId = Id<struct TemplateTag>;
using DocumentId = Id<struct DocumentTag>;
using LabelKindId = Id<struct LabelKindTag>;
using RequirementId = Id<struct RequirementTag>;
using LabelFileId = Id<struct LabelFileTag>;
using LabelPieceId = Id<struct LabelPieceTag>;
using LabelDecisionId = Id<struct LabelDecisionTag>;
using LabelSessionId = Id<struct LabelSessionTag>;
using LabelMemberId = Id<struct LabelMemberTag>;
using AcquisGridId = Id<struct AcquisGridTag>;
using CriterionId = Id<struct CriterionTag>;
using AttachmentId = Id<struct AttachmentTag>;
using HandoverId = Id<struct HandoverTag>;

} // namespace pc

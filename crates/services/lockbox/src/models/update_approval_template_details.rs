// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an approval template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateApprovalTemplateDetails {
    /// The levels of approvers.
    pub approver_levels: Option<models::ApproverLevels>,
    /// The display name.
    pub display_name: Option<String>,
    /// The state of automatic approval.
    pub auto_approval_state: Option<models::ApprovalTemplateAutoApprovalState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateApprovalTemplateDetails {
        optional {
            approver_levels = "approverLevels", with_approver_levels(models::ApproverLevels),
                clear_approver_levels;
            display_name = "displayName", with_display_name(String), clear_display_name;
            auto_approval_state = "autoApprovalState",
                with_auto_approval_state(models::ApprovalTemplateAutoApprovalState),
                clear_auto_approval_state;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}

// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an approval template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalTemplateSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ApprovalTemplateLifecycleState>,
    /// The levels of approvers.
    pub approver_levels: Option<models::ApproverLevels>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The state of automatic approval.
    pub auto_approval_state: Option<models::ApprovalTemplateAutoApprovalState>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ApprovalTemplateSummary {
        id = "id";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        approver_levels = "approverLevels";
        compartment_id = "compartmentId";
        auto_approval_state = "autoApprovalState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

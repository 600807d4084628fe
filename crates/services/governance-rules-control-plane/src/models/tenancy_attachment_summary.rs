// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a tenancy attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TenancyAttachmentSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the governance rule.
    pub governance_rule_id: String,
    /// The OCID of the tenancy.
    pub tenancy_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::TenancyAttachmentLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The time of the last attempt.
    pub time_last_attempted: Option<DateTime<Utc>>,
}

model! {
    TenancyAttachmentSummary {
        id = "id";
        compartment_id = "compartmentId";
        governance_rule_id = "governanceRuleId";
        tenancy_id = "tenancyId";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_last_attempted = "timeLastAttempted";
    }
}

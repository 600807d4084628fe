// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an inclusion criterion.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InclusionCriterionSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the governance rule.
    pub governance_rule_id: String,
    /// The type.
    pub type_: models::InclusionCriterionType,
    /// The association.
    pub association: Option<models::Association>,
    /// The lifecycle state.
    pub lifecycle_state: models::InclusionCriterionLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    InclusionCriterionSummary {
        id = "id";
        governance_rule_id = "governanceRuleId";
        type_ = "type";
        association = "association";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}

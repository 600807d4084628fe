// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An enforced governance rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnforcedGovernanceRule {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name of the governance rule.
    pub governance_rule_display_name: String,
    /// The type.
    pub type_: models::EnforcedGovernanceRuleType,
    /// The template.
    pub template: models::Template,
    /// The lifecycle state.
    pub lifecycle_state: models::EnforcedGovernanceRuleLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    EnforcedGovernanceRule {
        id = "id";
        compartment_id = "compartmentId";
        governance_rule_display_name = "governanceRuleDisplayName";
        type_ = "type";
        template = "template";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}

// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an auto scaling configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoScalingConfigurationSummary {
    /// The ID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::AutoScalingConfigurationLifecycleState,
    /// The type of the node.
    pub node_type: models::AutoScalingConfigurationNodeType,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The policy.
    pub policy: models::AutoScalePolicy,
    /// The details of the autoscaling policy.
    pub policy_details: Option<models::AutoScalePolicyDetails>,
}

model! {
    AutoScalingConfigurationSummary {
        id = "id";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        node_type = "nodeType";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        policy = "policy";
        policy_details = "policyDetails";
    }
}

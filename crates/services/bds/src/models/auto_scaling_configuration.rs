// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An auto scaling configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoScalingConfiguration {
    /// The ID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// The type of the node.
    pub node_type: models::AutoScalingConfigurationNodeType,
    /// The lifecycle state.
    pub lifecycle_state: models::AutoScalingConfigurationLifecycleState,
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
    AutoScalingConfiguration {
        id = "id";
        display_name = "displayName";
        secret_id = "secretId";
        node_type = "nodeType";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        policy = "policy";
        policy_details = "policyDetails";
    }
}

// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an auto scaling policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoScalingPolicySummary {
    /// The ID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The type of the policy.
    pub policy_type: String,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
}

model! {
    AutoScalingPolicySummary {
        id = "id";
        display_name = "displayName";
        policy_type = "policyType";
        is_enabled = "isEnabled";
    }
}

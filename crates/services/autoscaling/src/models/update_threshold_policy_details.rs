// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a threshold policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateThresholdPolicyDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The capacity.
    pub capacity: Option<models::Capacity>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The rules.
    pub rules: Option<Vec<models::UpdateConditionDetails>>,
    cleared: Vec<String>,
}

update! {
    UpdateThresholdPolicyDetails, "policyType" = "threshold" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            capacity = "capacity", with_capacity(models::Capacity), clear_capacity;
            is_enabled = "isEnabled", with_is_enabled(bool), clear_is_enabled;
            rules = "rules", with_rules([models::UpdateConditionDetails]), clear_rules;
        }
    }
}

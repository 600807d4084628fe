// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a threshold policy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateThresholdPolicyDetails {
    /// The capacity.
    pub capacity: Option<models::Capacity>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The rules.
    pub rules: Vec<models::CreateConditionDetails>,
}

model! {
    CreateThresholdPolicyDetails, "policyType" = "threshold" {
        required {
            rules = "rules", with_rules([models::CreateConditionDetails]);
        }
        optional {
            capacity = "capacity", with_capacity(models::Capacity);
            display_name = "displayName", with_display_name(String);
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
    }
}

// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A threshold policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThresholdPolicy {
    /// The capacity.
    pub capacity: Option<models::Capacity>,
    /// The ID of the resource.
    pub id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The rules.
    pub rules: Vec<models::Condition>,
}

model! {
    ThresholdPolicy, "policyType" = "threshold" {
        capacity = "capacity";
        id = "id";
        display_name = "displayName";
        time_created = "timeCreated";
        is_enabled = "isEnabled";
        rules = "rules";
    }
}

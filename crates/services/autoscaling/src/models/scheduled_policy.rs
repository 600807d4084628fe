// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A scheduled policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledPolicy {
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
    /// The schedule of the autoscaling policy.
    pub execution_schedule: models::ExecutionSchedule,
    /// The action on the resource.
    pub resource_action: Option<models::ResourceAction>,
}

model! {
    ScheduledPolicy, "policyType" = "scheduled" {
        capacity = "capacity";
        id = "id";
        display_name = "displayName";
        time_created = "timeCreated";
        is_enabled = "isEnabled";
        execution_schedule = "executionSchedule";
        resource_action = "resourceAction";
    }
}

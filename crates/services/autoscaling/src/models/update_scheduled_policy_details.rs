// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a scheduled policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateScheduledPolicyDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The capacity.
    pub capacity: Option<models::Capacity>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The schedule of the autoscaling policy.
    pub execution_schedule: Option<models::ExecutionSchedule>,
    /// The action on the resource.
    pub resource_action: Option<models::ResourceAction>,
    cleared: Vec<String>,
}

update! {
    UpdateScheduledPolicyDetails, "policyType" = "scheduled" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            capacity = "capacity", with_capacity(models::Capacity), clear_capacity;
            is_enabled = "isEnabled", with_is_enabled(bool), clear_is_enabled;
            execution_schedule = "executionSchedule",
                with_execution_schedule(models::ExecutionSchedule), clear_execution_schedule;
            resource_action = "resourceAction", with_resource_action(models::ResourceAction),
                clear_resource_action;
        }
    }
}

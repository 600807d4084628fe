// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a scheduled policy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateScheduledPolicyDetails {
    /// The capacity.
    pub capacity: Option<models::Capacity>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The schedule of the autoscaling policy.
    pub execution_schedule: models::ExecutionSchedule,
    /// The action on the resource.
    pub resource_action: Option<models::ResourceAction>,
}

model! {
    CreateScheduledPolicyDetails, "policyType" = "scheduled" {
        required {
            execution_schedule = "executionSchedule",
                with_execution_schedule(models::ExecutionSchedule);
        }
        optional {
            capacity = "capacity", with_capacity(models::Capacity);
            display_name = "displayName", with_display_name(String);
            is_enabled = "isEnabled", with_is_enabled(bool);
            resource_action = "resourceAction", with_resource_action(models::ResourceAction);
        }
    }
}

// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// An auto scaling policy.
    ///
    /// The field `policyType` selects the variant.
    pub enum AutoScalingPolicy by "policyType" {
        Scheduled(models::ScheduledPolicy) = "scheduled", as_scheduled;
        Threshold(models::ThresholdPolicy) = "threshold", as_threshold;
    }
    shared {
        /// The capacity.
        capacity = "capacity", ref models::Capacity, in Scheduled Threshold;
        /// The ID of the resource.
        id = "id", str, in Scheduled Threshold;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Scheduled Threshold;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Scheduled Threshold;
        /// Whether the feature or resource is enabled.
        is_enabled = "isEnabled", copy bool, in Scheduled Threshold;
    }
}

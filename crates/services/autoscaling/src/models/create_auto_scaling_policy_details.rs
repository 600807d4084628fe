// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an auto scaling policy to create.
    ///
    /// The field `policyType` selects the variant.
    pub enum CreateAutoScalingPolicyDetails by "policyType", sent {
        Scheduled(models::CreateScheduledPolicyDetails) = "scheduled", as_scheduled;
        Threshold(models::CreateThresholdPolicyDetails) = "threshold", as_threshold;
    }
    shared {
        /// The capacity.
        capacity = "capacity", ref models::Capacity, in Scheduled Threshold;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Scheduled Threshold;
        /// Whether the feature or resource is enabled.
        is_enabled = "isEnabled", copy bool, in Scheduled Threshold;
    }
}

// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An activate subscription result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivateSubscriptionResult {
    /// The ID of the subscription.
    pub subscription_id: String,
    /// The display name. Unique in the compartment.
    pub display_name: Option<String>,
    /// The start time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ActivateSubscriptionResultLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::ActivateSubscriptionResultLifecycleDetails>,
}

model! {
    ActivateSubscriptionResult {
        subscription_id = "subscriptionId";
        display_name = "displayName";
        time_start = "timeStart";
        time_end = "timeEnd";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}

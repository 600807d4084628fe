// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// Associated subscriptions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedSubscriptions {
    /// The subscription number.
    pub subscription_number: Option<String>,
    /// The start time of the validity.
    pub time_valid_from: Option<DateTime<Utc>>,
    /// The end time of the validity.
    pub time_valid_to: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<String>,
}

model! {
    AssociatedSubscriptions {
        subscription_number = "subscriptionNumber";
        time_valid_from = "timeValidFrom";
        time_valid_to = "timeValidTo";
        lifecycle_state = "lifecycleState";
    }
}

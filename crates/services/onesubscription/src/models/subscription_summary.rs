// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionSummary {
    /// The status.
    pub status: Option<String>,
    /// The start time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The currency.
    pub currency: Option<models::SubscriptionCurrency>,
    /// The name of the service.
    pub service_name: Option<String>,
    /// The hold reason.
    pub hold_reason: Option<String>,
    /// The time of the hold release eta.
    pub time_hold_release_eta: Option<DateTime<Utc>>,
    /// The subscribed services.
    pub subscribed_services: Option<Vec<models::SubscriptionSubscribedService>>,
}

model! {
    SubscriptionSummary {
        status = "status";
        time_start = "timeStart";
        time_end = "timeEnd";
        currency = "currency";
        service_name = "serviceName";
        hold_reason = "holdReason";
        time_hold_release_eta = "timeHoldReleaseEta";
        subscribed_services = "subscribedServices";
    }
}

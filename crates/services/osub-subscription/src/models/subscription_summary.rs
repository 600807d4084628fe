// @generated from spec/osub-subscription.yaml by cargo xtask generate; do not edit.

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
    pub currency: Option<models::Currency>,
    /// The name of the service.
    pub service_name: Option<String>,
    /// The subscribed services.
    pub subscribed_services: Option<Vec<models::SubscribedServiceSummary>>,
}

model! {
    SubscriptionSummary {
        status = "status";
        time_start = "timeStart";
        time_end = "timeEnd";
        currency = "currency";
        service_name = "serviceName";
        subscribed_services = "subscribedServices";
    }
}

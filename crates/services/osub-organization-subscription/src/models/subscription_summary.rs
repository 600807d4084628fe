// @generated from spec/osub-organization-subscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionSummary {
    /// The ID of the resource.
    pub id: String,
    /// The name of the service.
    pub service_name: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The start time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The currency.
    pub currency: Option<models::Currency>,
    /// The total value.
    pub total_value: Option<String>,
}

model! {
    SubscriptionSummary {
        id = "id";
        service_name = "serviceName";
        type_ = "type";
        status = "status";
        time_start = "timeStart";
        time_end = "timeEnd";
        currency = "currency";
        total_value = "totalValue";
    }
}

// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A product and service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductAndService {
    /// The ID of the subscription.
    pub sub_id: Option<String>,
    /// The name of the service.
    pub service_name: Option<String>,
    /// The start time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The authorized amount.
    pub amount_authorized: Option<f64>,
    /// The provisioned amount.
    pub amount_provisioned: Option<f64>,
    /// The amount consumed.
    pub amount_consumed: Option<f64>,
}

model! {
    ProductAndService {
        sub_id = "subId";
        service_name = "serviceName";
        time_start = "timeStart";
        time_end = "timeEnd";
        amount_authorized = "amountAuthorized";
        amount_provisioned = "amountProvisioned";
        amount_consumed = "amountConsumed";
    }
}

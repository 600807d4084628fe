// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of an ops action update Mac order.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpsActionUpdateMacOrderDetails {
    /// The status of the order.
    pub order_status: Option<models::OpsActionUpdateMacOrderOrderStatus>,
    /// The IP range of the order.
    pub ip_range: Option<String>,
    /// The time when billing for the order starts.
    pub time_billing_started: Option<DateTime<Utc>>,
    /// The time when billing for the order ends.
    pub time_billing_ended: Option<DateTime<Utc>>,
}

model! {
    OpsActionUpdateMacOrderDetails {
        order_status = "orderStatus";
        ip_range = "ipRange";
        time_billing_started = "timeBillingStarted";
        time_billing_ended = "timeBillingEnded";
    }
}

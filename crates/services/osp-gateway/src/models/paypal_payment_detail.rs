// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A paypal payment detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaypalPaymentDetail {
    /// The value of `timePaidOn`.
    pub time_paid_on: Option<DateTime<Utc>>,
    /// The user or service by which it was paid.
    pub paid_by: Option<String>,
    /// The amount paid.
    pub amount_paid: Option<f64>,
    /// The ID of the paypal.
    pub paypal_id: Option<String>,
    /// The paypal reference.
    pub paypal_reference: Option<String>,
}

model! {
    PaypalPaymentDetail, "paymentMethod" = "PAYPAL" {
        time_paid_on = "timePaidOn";
        paid_by = "paidBy";
        amount_paid = "amountPaid";
        paypal_id = "paypalId";
        paypal_reference = "paypalReference";
    }
}

// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A promotion.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Promotion {
    /// The duration.
    pub duration: Option<i64>,
    /// The duration unit.
    pub duration_unit: Option<String>,
    /// The amount.
    pub amount: Option<f64>,
    /// The status.
    pub status: Option<models::PromotionStatus>,
    /// Whether the customer intends to pay.
    pub is_intent_to_pay: Option<bool>,
    /// The currency unit.
    pub currency_unit: Option<String>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The expiration time.
    pub time_expired: Option<DateTime<Utc>>,
}

model! {
    Promotion {
        duration = "duration";
        duration_unit = "durationUnit";
        amount = "amount";
        status = "status";
        is_intent_to_pay = "isIntentToPay";
        currency_unit = "currencyUnit";
        time_started = "timeStarted";
        time_expired = "timeExpired";
    }
}

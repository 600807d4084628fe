// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An echeck payment detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcheckPaymentDetail {
    /// The value of `timePaidOn`.
    pub time_paid_on: Option<DateTime<Utc>>,
    /// The user or service by which it was paid.
    pub paid_by: Option<String>,
    /// The amount paid.
    pub amount_paid: Option<f64>,
    /// The name on the card.
    pub name_on_card: Option<String>,
    /// The card type.
    pub card_type: Option<models::EcheckPaymentDetailCardType>,
    /// The account number.
    pub account_number: Option<String>,
    /// The routing number.
    pub routing_number: Option<String>,
}

model! {
    EcheckPaymentDetail, "paymentMethod" = "ECHECK" {
        time_paid_on = "timePaidOn";
        paid_by = "paidBy";
        amount_paid = "amountPaid";
        name_on_card = "nameOnCard";
        card_type = "cardType";
        account_number = "accountNumber";
        routing_number = "routingNumber";
    }
}

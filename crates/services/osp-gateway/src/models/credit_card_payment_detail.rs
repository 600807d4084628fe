// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A credit card payment detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditCardPaymentDetail {
    /// The value of `timePaidOn`.
    pub time_paid_on: Option<DateTime<Utc>>,
    /// The user or service by which it was paid.
    pub paid_by: Option<String>,
    /// The amount paid.
    pub amount_paid: Option<f64>,
    /// The name on the card.
    pub name_on_card: Option<String>,
    /// The type of the credit card.
    pub credit_card_type: Option<models::CreditCardPaymentDetailCreditCardType>,
    /// The last four digits of the card number.
    pub last_digits: Option<String>,
    /// The expiration time.
    pub time_expiration: Option<DateTime<Utc>>,
}

model! {
    CreditCardPaymentDetail, "paymentMethod" = "CREDIT_CARD" {
        time_paid_on = "timePaidOn";
        paid_by = "paidBy";
        amount_paid = "amountPaid";
        name_on_card = "nameOnCard";
        credit_card_type = "creditCardType";
        last_digits = "lastDigits";
        time_expiration = "timeExpiration";
    }
}

// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A payment detail.
    ///
    /// The field `paymentMethod` selects the variant.
    pub enum PaymentDetail by "paymentMethod" {
        CreditCard(models::CreditCardPaymentDetail) = "CREDIT_CARD", as_credit_card;
        Echeck(models::EcheckPaymentDetail) = "ECHECK", as_echeck;
        Other(models::OtherPaymentDetail) = "OTHER", as_other;
        Paypal(models::PaypalPaymentDetail) = "PAYPAL", as_paypal;
    }
    shared {
        /// The value of `timePaidOn`.
        time_paid_on = "timePaidOn", copy DateTime<Utc>, in CreditCard Echeck Other Paypal;
        /// The user or service by which it was paid.
        paid_by = "paidBy", str, in CreditCard Echeck Other Paypal;
        /// The amount paid.
        amount_paid = "amountPaid", copy f64, in CreditCard Echeck Other Paypal;
    }
}

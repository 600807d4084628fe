// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the credit card type of a credit card payment option.
    pub enum CreditCardPaymentOptionCreditCardType {
        Visa = "VISA",
        Amex = "AMEX",
        Mastercard = "MASTERCARD",
        Discover = "DISCOVER",
        Jcb = "JCB",
        Diner = "DINER",
        Elo = "ELO",
    }
}

// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the credit card type of an other payment detail.
    pub enum OtherPaymentDetailCreditCardType {
        Visa = "VISA",
        Amex = "AMEX",
        Mastercard = "MASTERCARD",
        Discover = "DISCOVER",
        Jcb = "JCB",
        Diner = "DINER",
        Elo = "ELO",
        Saving = "SAVING",
        Checking = "CHECKING",
        CorporateChecking = "CORPORATE_CHECKING",
    }
}

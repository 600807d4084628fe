// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the card type of an echeck payment detail.
    pub enum EcheckPaymentDetailCardType {
        Saving = "SAVING",
        Checking = "CHECKING",
        CorporateChecking = "CORPORATE_CHECKING",
    }
}

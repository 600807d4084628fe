// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the quality of a verify address receipt.
    pub enum VerifyAddressReceiptQuality {
        Excellent = "EXCELLENT",
        Good = "GOOD",
        Average = "AVERAGE",
        Poor = "POOR",
        Bad = "BAD",
    }
}

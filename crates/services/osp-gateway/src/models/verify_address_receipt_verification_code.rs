// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the verification code of a verify address receipt.
    pub enum VerifyAddressReceiptVerificationCode {
        Verified = "VERIFIED",
        PartiallyVerified = "PARTIALLY_VERIFIED",
        Ambiguous = "AMBIGUOUS",
        Reverted = "REVERTED",
        Unverified = "UNVERIFIED",
    }
}

// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the server encryption of a crypto nne posture.
    pub enum CryptoNnePostureServerEncryption {
        Required = "REQUIRED",
        Requested = "REQUESTED",
        Accepted = "ACCEPTED",
        Rejected = "REJECTED",
        NotSupported = "NOT_SUPPORTED",
    }
}

// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the are weak options allowed of a crypto nne posture.
    pub enum CryptoNnePostureAreWeakOptionsAllowed {
        True = "TRUE",
        False = "FALSE",
        NotSupported = "NOT_SUPPORTED",
    }
}

// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the are weak cipher suites allowed of a crypto TLS posture.
    pub enum CryptoTlsPostureAreWeakCipherSuitesAllowed {
        True = "TRUE",
        False = "FALSE",
        NotSupported = "NOT_SUPPORTED",
    }
}

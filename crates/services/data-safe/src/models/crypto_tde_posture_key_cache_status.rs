// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the key cache status of a crypto TDE posture.
    pub enum CryptoTdePostureKeyCacheStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
        NotApplicable = "NOT_APPLICABLE",
        NotSupported = "NOT_SUPPORTED",
    }
}

// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a crypto nne posture.
    pub enum CryptoNnePostureStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
        NotConfigured = "NOT_CONFIGURED",
        NotAvailable = "NOT_AVAILABLE",
        NotApplicable = "NOT_APPLICABLE",
        NotSupported = "NOT_SUPPORTED",
    }
}

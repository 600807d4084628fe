// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a validation external authentication status.
    pub enum ValidationExternalAuthenticationStatusStatus {
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
        Enabled = "ENABLED",
        UnknownValue = "UNKNOWN",
    }
}

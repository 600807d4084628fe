// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the severity of a compatibility message.
    pub enum CompatibilityMessageSeverity {
        Error = "ERROR",
        Warning = "WARNING",
        Info = "INFO",
    }
}

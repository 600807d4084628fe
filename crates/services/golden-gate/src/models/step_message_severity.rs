// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the severity of a step message.
    pub enum StepMessageSeverity {
        Info = "INFO",
        Error = "ERROR",
        Warning = "WARNING",
    }
}

// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the log collection mode of a diagnostics.
    pub enum DiagnosticsLogCollectionMode {
        Enable = "ENABLE",
        EnableAndRestore = "ENABLE_AND_RESTORE",
        NoChange = "NO_CHANGE",
    }
}

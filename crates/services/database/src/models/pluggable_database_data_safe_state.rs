// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the data safe state of a pluggable database.
    pub enum PluggableDatabaseDataSafeState {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
        Failed = "FAILED",
    }
}

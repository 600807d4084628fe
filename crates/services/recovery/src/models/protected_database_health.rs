// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the health of a protected database.
    pub enum ProtectedDatabaseHealth {
        Protected = "PROTECTED",
        Warning = "WARNING",
        Alert = "ALERT",
    }
}

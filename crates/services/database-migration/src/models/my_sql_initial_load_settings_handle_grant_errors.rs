// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the handle grant errors of MySQL initial load settings.
    pub enum MySqlInitialLoadSettingsHandleGrantErrors {
        Abort = "ABORT",
        DropAccount = "DROP_ACCOUNT",
        Ignore = "IGNORE",
    }
}

// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the database status of a managed database.
    pub enum ManagedDatabaseDatabaseStatus {
        Up = "UP",
        Down = "DOWN",
        UnknownValue = "UNKNOWN",
    }
}

// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the object status of a MySQL database object.
    pub enum MySqlDatabaseObjectObjectStatus {
        Exclude = "EXCLUDE",
        Include = "INCLUDE",
    }
}

// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the object status of an Oracle database object.
    pub enum OracleDatabaseObjectObjectStatus {
        Exclude = "EXCLUDE",
        Include = "INCLUDE",
    }
}

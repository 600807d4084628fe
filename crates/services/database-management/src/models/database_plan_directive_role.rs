// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the role of a database plan directive.
    pub enum DatabasePlanDirectiveRole {
        Primary = "PRIMARY",
        Standby = "STANDBY",
        None = "NONE",
    }
}

// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the management type of modify database management.
    pub enum ModifyDatabaseManagementManagementType {
        Basic = "BASIC",
        Advanced = "ADVANCED",
    }
}

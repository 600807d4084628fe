// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation of a change MySQL database management type.
    pub enum ChangeMysqlDatabaseManagementTypeOperation {
        EnableDbmgmt = "ENABLE_DBMGMT",
        UpdateDbmgmtType = "UPDATE_DBMGMT_TYPE",
        DisableDbmgmt = "DISABLE_DBMGMT",
    }
}

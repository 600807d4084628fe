// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `connectionType` in `ListMigrationObjectTypes`.
    pub enum ListMigrationObjectTypesConnectionType {
        Mysql = "MYSQL",
        Oracle = "ORACLE",
    }
}

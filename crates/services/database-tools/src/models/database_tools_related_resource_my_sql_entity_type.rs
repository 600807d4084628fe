// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the entity type of a database tools related resource MySQL.
    pub enum DatabaseToolsRelatedResourceMySqlEntityType {
        Mysqldbsystem = "MYSQLDBSYSTEM",
    }
}

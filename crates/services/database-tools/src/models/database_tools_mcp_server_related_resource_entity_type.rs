// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the entity type of a database tools MCP server related resource.
    pub enum DatabaseToolsMcpServerRelatedResourceEntityType {
        Autonomousdatabase = "AUTONOMOUSDATABASE",
        Database = "DATABASE",
        Pluggabledatabase = "PLUGGABLEDATABASE",
        Mysqldbsystem = "MYSQLDBSYSTEM",
    }
}

// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the default execution type of database tools MCP toolset built in SQL
    /// tools.
    pub enum DatabaseToolsMcpToolsetBuiltInSqlToolsDefaultExecutionType {
        Synchronous = "SYNCHRONOUS",
        Asynchronous = "ASYNCHRONOUS",
    }
}

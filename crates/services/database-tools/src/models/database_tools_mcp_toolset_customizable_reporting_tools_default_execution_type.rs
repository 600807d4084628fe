// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the default execution type of database tools MCP toolset customizable
    /// reporting tools.
    pub enum DatabaseToolsMcpToolsetCustomizableReportingToolsDefaultExecutionType {
        Synchronous = "SYNCHRONOUS",
        Asynchronous = "ASYNCHRONOUS",
    }
}

// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A database tools MCP server storage none.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpServerStorageNone {}

model! {
    DatabaseToolsMcpServerStorageNone, "type" = "NONE" {
        optional {}
    }
}

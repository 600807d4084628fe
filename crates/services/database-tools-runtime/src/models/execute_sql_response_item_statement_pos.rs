// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Execute SQL response item statement pos.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlResponseItemStatementPos {
    /// The start line.
    pub start_line: Option<i64>,
    /// The end line.
    pub end_line: Option<i64>,
}

model! {
    ExecuteSqlResponseItemStatementPos {
        start_line = "startLine";
        end_line = "endLine";
    }
}

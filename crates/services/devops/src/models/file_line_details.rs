// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a file line.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileLineDetails {
    /// The line number.
    pub line_number: i64,
    /// The content of the line.
    pub line_content: String,
}

model! {
    FileLineDetails {
        line_number = "lineNumber";
        line_content = "lineContent";
    }
}

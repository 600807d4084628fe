// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an SQL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlDetails {
    /// The script file name.
    pub script_file_name: Option<String>,
    /// The content.
    pub content: String,
}

model! {
    SqlDetails {
        required {
            content = "content", with_content(String);
        }
        optional {
            script_file_name = "scriptFileName", with_script_file_name(String);
        }
    }
}

// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a script file.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScriptFileDetails {
    /// The name.
    pub name: String,
    /// The content.
    pub content: String,
}

model! {
    ScriptFileDetails {
        required {
            name = "name", with_name(String);
            content = "content", with_content(String);
        }
    }
}

// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an HTTP script file.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateHttpScriptFileDetails {
    /// The name.
    pub name: Option<String>,
    /// The content.
    pub content: Option<String>,
}

model! {
    UpdateHttpScriptFileDetails {
        optional {
            name = "name", with_name(String);
            content = "content", with_content(String);
        }
    }
}

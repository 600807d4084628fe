// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A file task argument.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileTaskArgument {
    /// The name.
    pub name: String,
    /// The content.
    pub content: Option<models::InputFileContentDetails>,
}

model! {
    FileTaskArgument, "kind" = "FILE" {
        required {
            name = "name", with_name(String);
        }
        optional {
            content = "content", with_content(models::InputFileContentDetails);
        }
    }
}

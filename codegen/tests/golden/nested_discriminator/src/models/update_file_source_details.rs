// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a file source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFileSourceDetails {
    /// The comment.
    pub comment: Option<String>,
    /// The path.
    pub path: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateFileSourceDetails, "sourceType" = "FILE" {
        optional {
            comment = "comment", with_comment(String), clear_comment;
            path = "path", with_path(String), clear_path;
        }
    }
}

// @generated from spec/overlay-of-a-subtype.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A file source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileSource {
    /// The path.
    pub path: Option<String>,
}

model! {
    FileSource, "sourceType" = "FILE" {
        optional {
            path = "path", with_path(String);
        }
    }
}

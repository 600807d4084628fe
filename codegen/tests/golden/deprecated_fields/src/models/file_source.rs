// @generated from spec/deprecated-fields.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A file source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileSource {
    /// The path.
    ///
    /// Deprecated.
    #[deprecated]
    pub path: Option<String>,
    /// The tags.
    ///
    /// Deprecated.
    #[deprecated]
    pub tags: Option<BTreeMap<String, String>>,
    /// The size.
    ///
    /// Deprecated.
    #[deprecated]
    pub size: Option<i64>,
}

model! {
    FileSource, "kind" = "FILE" {
        optional {
            path = "path", with_path(String);
            tags = "tags", with_tags({String});
            size = "size", with_size(i64);
        }
    }
}

// @generated from spec/deprecated-fields.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, tagged_union};

use crate::deprecated_fields::models;

tagged_union! {
    /// A source.
    ///
    /// The field `kind` selects the variant.
    pub enum Source by "kind" {
        File(models::FileSource) = "FILE", as_file;
    }
    shared {
        /// The path.
        ///
        /// Deprecated.
        path = "path", str, in File;
        /// The tags.
        ///
        /// Deprecated.
        tags = "tags", ref BTreeMap<String, String>, in File;
    }
}

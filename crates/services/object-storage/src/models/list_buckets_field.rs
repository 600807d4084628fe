// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The optional fields to include. `tags` includes the tags of each bucket.
    pub enum ListBucketsField {
        Tags = "tags",
    }
}

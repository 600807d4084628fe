// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::nested_discriminator::models;

tagged_union! {
    /// The fields to update in a source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum UpdateSourceDetails by "sourceType", sent {
        File(models::UpdateFileSourceDetails) = "FILE", as_file;
    }
    shared {
        /// The comment.
        comment = "comment", str, in File;
    }
}

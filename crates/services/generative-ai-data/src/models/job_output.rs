// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A job output.
    ///
    /// The field `jobOutputLocation` selects the variant.
    pub enum JobOutput by "jobOutputLocation" {
        Inline(models::InlineJobOutput) = "INLINE", as_inline;
    }
}

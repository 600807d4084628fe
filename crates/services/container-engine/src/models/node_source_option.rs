// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A node source option.
    ///
    /// The field `sourceType` selects the variant.
    pub enum NodeSourceOption by "sourceType" {
        Image(models::NodeSourceViaImageOption) = "IMAGE", as_image;
    }
    shared {
        /// The name of the source.
        source_name = "sourceName", str, in Image;
    }
}

// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a node source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum NodeSourceDetails by "sourceType" {
        Image(models::NodeSourceViaImageDetails) = "IMAGE", as_image;
    }
}

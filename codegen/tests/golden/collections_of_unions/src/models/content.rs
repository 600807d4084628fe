// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::collections_of_unions::models;

tagged_union! {
    /// Content.
    ///
    /// The field `type` selects the variant.
    pub enum Content by "type", sent {
        Text(models::TextContent) = "TEXT", as_text;
        Image(models::ImageContent) = "IMAGE", as_image;
    }
}

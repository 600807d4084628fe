// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An entity.
    ///
    /// The field `entityType` selects the variant.
    pub enum Entity by "entityType" {
        Generic(models::GenericEntity) = "GENERIC", as_generic;
        Imageobjectselection(models::ImageObjectSelectionEntity) = "IMAGEOBJECTSELECTION",
            as_imageobjectselection;
        Keyvalueselection(models::KeyValueSelectionEntity) = "KEYVALUESELECTION",
            as_keyvalueselection;
        Textselection(models::TextSelectionEntity) = "TEXTSELECTION", as_textselection;
    }
}

// @generated from spec/overlay-of-a-subtype.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::overlay_of_a_subtype::models;

tagged_union! {
    /// A source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum Source by "sourceType", sent {
        Hub(models::HubSource) = "HUB", as_hub;
        File(models::FileSource) = "FILE", as_file;
    }
}

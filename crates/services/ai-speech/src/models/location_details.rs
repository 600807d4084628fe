// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a location.
    ///
    /// The field `locationType` selects the variant.
    pub enum LocationDetails by "locationType" {
        ObjectList(models::ObjectListDataset) = "OBJECT_LIST", as_object_list;
    }
}

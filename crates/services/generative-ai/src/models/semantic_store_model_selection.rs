// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The selection of the model that enriches a semantic store.
    ///
    /// The field `modelSelectionType` selects the variant.
    pub enum SemanticStoreModelSelection by "modelSelectionType" {
        Custom(models::CustomSemanticStoreModelSelection) = "CUSTOM", as_custom;
        Default(models::DefaultSemanticStoreModelSelection) = "DEFAULT", as_default;
    }
}

// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The selection of the default model to enrich a semantic store.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultSemanticStoreModelSelection {}

model! {
    DefaultSemanticStoreModelSelection, "modelSelectionType" = "DEFAULT" {
        optional {}
    }
}

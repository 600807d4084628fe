// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Customization referenced entities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomizationReferencedEntities {
    /// The alias.
    pub alias: Option<String>,
    /// The ID of the resource.
    pub id: Option<String>,
    /// The type of the resource.
    pub entity_type: Option<String>,
}

model! {
    CustomizationReferencedEntities {
        alias = "alias";
        id = "id";
        entity_type = "entityType";
    }
}

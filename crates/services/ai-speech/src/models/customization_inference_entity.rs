// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A customization inference entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomizationInferenceEntity {
    /// The type of the resource.
    pub entity_type: Option<String>,
    /// The OCID of the customization.
    pub customization_id: Option<String>,
    /// The alias of the customization.
    pub customization_alias: Option<String>,
}

model! {
    CustomizationInferenceEntity {
        entity_type = "entityType";
        customization_id = "customizationId";
        customization_alias = "customizationAlias";
    }
}

// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A customization inference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomizationInference {
    /// The OCID of the customization.
    pub customization_id: Option<String>,
    /// The alias of the customization.
    pub customization_alias: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The entities.
    pub entities: Option<Vec<models::CustomizationInferenceEntity>>,
}

model! {
    CustomizationInference {
        customization_id = "customizationId";
        customization_alias = "customizationAlias";
        compartment_id = "compartmentId";
        entities = "entities";
    }
}

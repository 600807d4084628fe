// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Entity {
    /// The entity value.
    pub entity_value: String,
    /// The pronunciations.
    pub pronunciations: Option<Vec<models::Pronunciation>>,
    /// The weight.
    pub weight: Option<f64>,
}

model! {
    Entity {
        required {
            entity_value = "entityValue", with_entity_value(String);
        }
        optional {
            pronunciations = "pronunciations", with_pronunciations([models::Pronunciation]);
            weight = "weight", with_weight(f64);
        }
    }
}

// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// Normalization fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NormalizationFields {
    /// The map.
    pub map: Option<BTreeMap<String, models::NormalizationFieldsMapValue>>,
}

model! {
    NormalizationFields {
        optional {
            map = "map", with_map({models::NormalizationFieldsMapValue});
        }
    }
}

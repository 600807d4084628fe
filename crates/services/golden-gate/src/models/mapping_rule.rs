// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A mapping rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MappingRule {
    /// The mapping type.
    pub mapping_type: models::MappingRuleMappingType,
    /// The source.
    pub source: String,
    /// The target.
    pub target: Option<String>,
}

model! {
    MappingRule {
        required {
            mapping_type = "mappingType", with_mapping_type(models::MappingRuleMappingType);
            source = "source", with_source(String);
        }
        optional {
            target = "target", with_target(String);
        }
    }
}

// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An enum tag definition validator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnumTagDefinitionValidator {
    /// The values.
    pub values: Option<Vec<String>>,
}

model! {
    EnumTagDefinitionValidator, "validatorType" = "ENUM" {
        optional {
            values = "values", with_values([String]);
        }
    }
}

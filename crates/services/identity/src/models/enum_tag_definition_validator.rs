// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A validator that allows only the values of a list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnumTagDefinitionValidator {
    /// The allowed tag values. At least one is required.
    pub values: Option<Vec<String>>,
}

model! {
    EnumTagDefinitionValidator, "validatorType" = "ENUM" {
        optional {
            values = "values", with_values([String]);
        }
    }
}

// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An enum security attribute validator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnumSecurityAttributeValidator {
    /// The values.
    pub values: Option<Vec<String>>,
}

model! {
    EnumSecurityAttributeValidator, "validatorType" = "ENUM" {
        optional {
            values = "values", with_values([String]);
        }
    }
}

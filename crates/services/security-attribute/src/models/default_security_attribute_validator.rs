// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A default security attribute validator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultSecurityAttributeValidator {}

model! {
    DefaultSecurityAttributeValidator, "validatorType" = "DEFAULT" {
        optional {}
    }
}

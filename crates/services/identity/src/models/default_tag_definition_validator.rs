// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A validator that allows any value. It replaces an existing list of values.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultTagDefinitionValidator {}

model! {
    DefaultTagDefinitionValidator, "validatorType" = "DEFAULT" {
        optional {}
    }
}

// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A default tag definition validator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultTagDefinitionValidator {}

model! {
    DefaultTagDefinitionValidator, "validatorType" = "DEFAULT" {
        optional {}
    }
}

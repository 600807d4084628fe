// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a validation block client application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidationBlockClientAppDetails {}

model! {
    ValidationBlockClientAppDetails, "type" = "VALIDATION_BLOCK" {
        optional {}
    }
}

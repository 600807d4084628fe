// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A no content validation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoContentValidation {}

model! {
    NoContentValidation, "validationType" = "NONE" {
        optional {}
    }
}

// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A no cache.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoCache {}

model! {
    NoCache, "type" = "NONE" {
        optional {}
    }
}

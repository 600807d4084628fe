// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An anonymous route authorization policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnonymousRouteAuthorizationPolicy {}

model! {
    AnonymousRouteAuthorizationPolicy, "type" = "ANONYMOUS" {
        optional {}
    }
}

// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An authentication only route authorization policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationOnlyRouteAuthorizationPolicy {}

model! {
    AuthenticationOnlyRouteAuthorizationPolicy, "type" = "AUTHENTICATION_ONLY" {
        optional {}
    }
}

// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An any of route authorization policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnyOfRouteAuthorizationPolicy {
    /// The allowed scopes.
    pub allowed_scope: Vec<String>,
}

model! {
    AnyOfRouteAuthorizationPolicy, "type" = "ANY_OF" {
        required {
            allowed_scope = "allowedScope", with_allowed_scope([String]);
        }
    }
}

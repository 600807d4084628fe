// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A route authorization policy.
    ///
    /// The field `type` selects the variant.
    pub enum RouteAuthorizationPolicy by "type" {
        Anonymous(models::AnonymousRouteAuthorizationPolicy) = "ANONYMOUS", as_anonymous;
        AnyOf(models::AnyOfRouteAuthorizationPolicy) = "ANY_OF", as_any_of;
        AuthenticationOnly(models::AuthenticationOnlyRouteAuthorizationPolicy)
            = "AUTHENTICATION_ONLY", as_authentication_only;
    }
}

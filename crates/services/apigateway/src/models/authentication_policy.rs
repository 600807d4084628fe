// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An authentication policy.
    ///
    /// The field `type` selects the variant.
    pub enum AuthenticationPolicy by "type" {
        CustomAuthentication(models::CustomAuthenticationPolicy) = "CUSTOM_AUTHENTICATION",
            as_custom_authentication;
        JwtAuthentication(models::JwtAuthenticationPolicy) = "JWT_AUTHENTICATION",
            as_jwt_authentication;
        TokenAuthentication(models::TokenAuthenticationPolicy) = "TOKEN_AUTHENTICATION",
            as_token_authentication;
    }
    shared {
        /// Whether anonymous access is permitted.
        is_anonymous_access_allowed = "isAnonymousAccessAllowed", copy bool, in CustomAuthentication
            JwtAuthentication TokenAuthentication;
    }
}

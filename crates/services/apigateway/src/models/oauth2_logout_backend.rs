// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OAuth2 logout backend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OAuth2LogoutBackend {
    /// The allowed post logout URIs.
    pub allowed_post_logout_uris: Option<Vec<String>>,
    /// The post logout state.
    pub post_logout_state: Option<String>,
}

model! {
    OAuth2LogoutBackend, "type" = "OAUTH2_LOGOUT_BACKEND" {
        optional {
            allowed_post_logout_uris = "allowedPostLogoutUris",
                with_allowed_post_logout_uris([String]);
            post_logout_state = "postLogoutState", with_post_logout_state(String);
        }
    }
}

// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of the HTTP authentication of a request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestAuthenticationDetails {
    /// The OAuth scheme.
    pub oauth_scheme: Option<models::RequestAuthenticationOauthScheme>,
    /// The auth user name.
    pub auth_user_name: Option<String>,
    /// The auth user password.
    pub auth_user_password: Option<Secret>,
    /// The authentication token.
    pub auth_token: Option<Secret>,
    /// The auth URL.
    pub auth_url: Option<String>,
    /// The auth headers.
    pub auth_headers: Option<Vec<models::Header>>,
    /// The auth request method.
    pub auth_request_method: Option<models::RequestAuthenticationAuthRequestMethod>,
    /// The auth request post body.
    pub auth_request_post_body: Option<Secret>,
}

model! {
    RequestAuthenticationDetails {
        optional {
            oauth_scheme = "oauthScheme",
                with_oauth_scheme(models::RequestAuthenticationOauthScheme);
            auth_user_name = "authUserName", with_auth_user_name(String);
            auth_user_password = "authUserPassword", with_auth_user_password(Secret);
            auth_token = "authToken", with_auth_token(Secret);
            auth_url = "authUrl", with_auth_url(String);
            auth_headers = "authHeaders", with_auth_headers([models::Header]);
            auth_request_method = "authRequestMethod",
                with_auth_request_method(models::RequestAuthenticationAuthRequestMethod);
            auth_request_post_body = "authRequestPostBody", with_auth_request_post_body(Secret);
        }
    }
}

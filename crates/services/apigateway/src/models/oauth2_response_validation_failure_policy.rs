// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OAuth2 response validation failure policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OAuth2ResponseValidationFailurePolicy {
    /// The details of the client app.
    pub client_details: models::ClientAppDetails,
    /// The details of the URI of the source.
    pub source_uri_details: models::SourceUriDetails,
    /// The scopes.
    pub scopes: Vec<String>,
    /// The maximum expiry duration, in hours.
    pub max_expiry_duration_in_hours: Option<i64>,
    /// Whether to use cookies for session.
    pub use_cookies_for_session: Option<bool>,
    /// Whether to use cookies for intermediate steps.
    pub use_cookies_for_intermediate_steps: Option<bool>,
    /// Whether to use pkce.
    pub use_pkce: Option<bool>,
    /// The response type.
    pub response_type: models::OAuth2ResponseValidationFailurePolicyResponseType,
    /// The fallback redirect path.
    pub fallback_redirect_path: Option<String>,
    /// The logout path.
    pub logout_path: Option<String>,
    /// The login path.
    pub login_path: Option<String>,
}

model! {
    OAuth2ResponseValidationFailurePolicy, "type" = "OAUTH2" {
        required {
            client_details = "clientDetails", with_client_details(models::ClientAppDetails);
            source_uri_details = "sourceUriDetails",
                with_source_uri_details(models::SourceUriDetails);
            scopes = "scopes", with_scopes([String]);
            response_type = "responseType",
                with_response_type(models::OAuth2ResponseValidationFailurePolicyResponseType);
        }
        optional {
            max_expiry_duration_in_hours = "maxExpiryDurationInHours",
                with_max_expiry_duration_in_hours(i64);
            use_cookies_for_session = "useCookiesForSession", with_use_cookies_for_session(bool);
            use_cookies_for_intermediate_steps = "useCookiesForIntermediateSteps",
                with_use_cookies_for_intermediate_steps(bool);
            use_pkce = "usePkce", with_use_pkce(bool);
            fallback_redirect_path = "fallbackRedirectPath", with_fallback_redirect_path(String);
            logout_path = "logoutPath", with_logout_path(String);
            login_path = "loginPath", with_login_path(String);
        }
    }
}

// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

/// The fields to update in an authentication provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAuthenticationProviderDetails {
    /// The URL of the identity provider for requesting access tokens.
    pub token_endpoint_url: Option<String>,
    /// The URL of the login page of the identity provider.
    pub authorization_endpoint_url: Option<String>,
    /// The shortened authorization URL, for clients that the generated URL is too long for.
    pub short_authorization_code_request_url: Option<String>,
    /// The URL of the identity provider for revoking refresh and access tokens.
    pub revoke_token_endpoint_url: Option<String>,
    /// The client ID.
    pub client_id: Option<String>,
    /// The client secret.
    pub client_secret: Option<Secret>,
    /// The scopes.
    pub scopes: Option<String>,
    /// The claim of the access token that identifies the user.
    pub subject_claim: Option<String>,
    /// The time that Digital Assistant caches the refresh token, in days.
    pub refresh_token_retention_period_in_days: Option<i64>,
    /// The redirect URL.
    pub redirect_url: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateAuthenticationProviderDetails {
        optional {
            token_endpoint_url = "tokenEndpointUrl", with_token_endpoint_url(String),
                clear_token_endpoint_url;
            authorization_endpoint_url = "authorizationEndpointUrl",
                with_authorization_endpoint_url(String), clear_authorization_endpoint_url;
            short_authorization_code_request_url = "shortAuthorizationCodeRequestUrl",
                with_short_authorization_code_request_url(String),
                clear_short_authorization_code_request_url;
            revoke_token_endpoint_url = "revokeTokenEndpointUrl",
                with_revoke_token_endpoint_url(String), clear_revoke_token_endpoint_url;
            client_id = "clientId", with_client_id(String), clear_client_id;
            client_secret = "clientSecret", with_client_secret(Secret), clear_client_secret;
            scopes = "scopes", with_scopes(String), clear_scopes;
            subject_claim = "subjectClaim", with_subject_claim(String), clear_subject_claim;
            refresh_token_retention_period_in_days = "refreshTokenRetentionPeriodInDays",
                with_refresh_token_retention_period_in_days(i64),
                clear_refresh_token_retention_period_in_days;
            redirect_url = "redirectUrl", with_redirect_url(String), clear_redirect_url;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}

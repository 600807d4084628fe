// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of an authentication provider to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAuthenticationProviderDetails {
    /// The OAuth grant type.
    pub grant_type: models::AuthenticationProviderGrantType,
    /// The identity provider.
    pub identity_provider: models::AuthenticationProviderIdentityProvider,
    /// The name.
    pub name: String,
    /// The URL of the identity provider for requesting access tokens.
    pub token_endpoint_url: String,
    /// The URL of the login page of the identity provider.
    pub authorization_endpoint_url: Option<String>,
    /// The shortened authorization URL, for clients that the generated URL is too long for.
    pub short_authorization_code_request_url: Option<String>,
    /// The URL of the identity provider for revoking refresh and access tokens.
    pub revoke_token_endpoint_url: Option<String>,
    /// The client ID.
    pub client_id: String,
    /// The client secret.
    pub client_secret: Secret,
    /// The scopes.
    pub scopes: String,
    /// The claim of the access token that identifies the user.
    pub subject_claim: Option<String>,
    /// The time that Digital Assistant caches the refresh token, in days.
    pub refresh_token_retention_period_in_days: Option<i64>,
    /// The redirect URL.
    pub redirect_url: Option<String>,
    /// Whether the item is visible.
    pub is_visible: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateAuthenticationProviderDetails {
        required {
            grant_type = "grantType", with_grant_type(models::AuthenticationProviderGrantType);
            identity_provider = "identityProvider",
                with_identity_provider(models::AuthenticationProviderIdentityProvider);
            name = "name", with_name(String);
            token_endpoint_url = "tokenEndpointUrl", with_token_endpoint_url(String);
            client_id = "clientId", with_client_id(String);
            client_secret = "clientSecret", with_client_secret(Secret);
            scopes = "scopes", with_scopes(String);
        }
        optional {
            authorization_endpoint_url = "authorizationEndpointUrl",
                with_authorization_endpoint_url(String);
            short_authorization_code_request_url = "shortAuthorizationCodeRequestUrl",
                with_short_authorization_code_request_url(String);
            revoke_token_endpoint_url = "revokeTokenEndpointUrl",
                with_revoke_token_endpoint_url(String);
            subject_claim = "subjectClaim", with_subject_claim(String);
            refresh_token_retention_period_in_days = "refreshTokenRetentionPeriodInDays",
                with_refresh_token_retention_period_in_days(i64);
            redirect_url = "redirectUrl", with_redirect_url(String);
            is_visible = "isVisible", with_is_visible(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An authentication provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationProvider {
    /// The ID of the resource.
    pub id: String,
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
    /// The scopes.
    pub scopes: String,
    /// The claim of the access token that identifies the user.
    pub subject_claim: Option<String>,
    /// The time that Digital Assistant caches the refresh token, in days.
    pub refresh_token_retention_period_in_days: Option<i64>,
    /// The redirect URL.
    pub redirect_url: Option<String>,
    /// Whether the item is visible.
    pub is_visible: bool,
    /// The lifecycle state.
    pub lifecycle_state: models::AuthenticationProviderLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AuthenticationProvider {
        id = "id";
        grant_type = "grantType";
        identity_provider = "identityProvider";
        name = "name";
        token_endpoint_url = "tokenEndpointUrl";
        authorization_endpoint_url = "authorizationEndpointUrl";
        short_authorization_code_request_url = "shortAuthorizationCodeRequestUrl";
        revoke_token_endpoint_url = "revokeTokenEndpointUrl";
        client_id = "clientId";
        scopes = "scopes";
        subject_claim = "subjectClaim";
        refresh_token_retention_period_in_days = "refreshTokenRetentionPeriodInDays";
        redirect_url = "redirectUrl";
        is_visible = "isVisible";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}

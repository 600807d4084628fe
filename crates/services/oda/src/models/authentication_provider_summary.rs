// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an authentication provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationProviderSummary {
    /// The ID of the resource.
    pub id: String,
    /// The OAuth grant type.
    pub grant_type: models::AuthenticationProviderGrantType,
    /// The identity provider.
    pub identity_provider: models::AuthenticationProviderIdentityProvider,
    /// The name.
    pub name: String,
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
    AuthenticationProviderSummary {
        id = "id";
        grant_type = "grantType";
        identity_provider = "identityProvider";
        name = "name";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}

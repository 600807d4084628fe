// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A group of an identity provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityProviderGroupSummary {
    /// The OCID of the group.
    pub id: Option<String>,
    /// The OCID of the identity provider.
    pub identity_provider_id: Option<String>,
    /// The display name of the group.
    pub display_name: Option<String>,
    /// The name of the group.
    pub name: Option<String>,
    /// The ID of the group in the identity provider.
    pub external_identifier: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_modified: Option<DateTime<Utc>>,
}

model! {
    IdentityProviderGroupSummary {
        id = "id";
        identity_provider_id = "identityProviderId";
        display_name = "displayName";
        name = "name";
        external_identifier = "externalIdentifier";
        time_created = "timeCreated";
        time_modified = "timeModified";
    }
}

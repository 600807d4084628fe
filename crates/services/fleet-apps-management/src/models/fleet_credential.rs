// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A fleet credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetCredential {
    /// The ID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The details that are specific to the entity of the credential.
    pub entity_specifics: models::CredentialEntitySpecificDetails,
    /// The user.
    pub user: Option<models::CredentialDetails>,
    /// The password.
    pub password: Option<models::CredentialDetails>,
    /// The lifecycle state.
    pub lifecycle_state: models::FleetCredentialLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    FleetCredential {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        entity_specifics = "entitySpecifics";
        user = "user";
        password = "password";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        system_tags = "systemTags";
    }
}

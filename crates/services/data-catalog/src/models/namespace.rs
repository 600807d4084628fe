// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A namespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Namespace {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the object is defined by the service, as opposed to the user.
    pub is_service_defined: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::NamespaceLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by_id: Option<String>,
    /// The OCID of the user who made the last update.
    pub updated_by_id: Option<String>,
}

model! {
    Namespace {
        key = "key";
        display_name = "displayName";
        description = "description";
        is_service_defined = "isServiceDefined";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        created_by_id = "createdById";
        updated_by_id = "updatedById";
    }
}

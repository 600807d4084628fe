// @generated from spec/api-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An API platform instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiPlatformInstance {
    /// The OCID of the resource.
    pub id: String,
    /// The description.
    pub description: Option<String>,
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The IDCS application.
    pub idcs_app: Option<models::IdcsApp>,
    /// The URIs.
    pub uris: Option<models::Uris>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ApiPlatformInstanceLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ApiPlatformInstance {
        id = "id";
        description = "description";
        name = "name";
        compartment_id = "compartmentId";
        idcs_app = "idcsApp";
        uris = "uris";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// API metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiMetadata {
    /// The OCID of the resource.
    pub id: String,
    /// The name of the service.
    pub service_name: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The path.
    pub path: Option<String>,
    /// The type of the resource.
    pub entity_type: Option<String>,
    /// The name of the API.
    pub api_name: Option<String>,
    /// The fields.
    ///
    /// Deprecated.
    #[deprecated]
    pub fields: Option<Vec<String>>,
    /// The attributes.
    pub attributes: Option<Vec<String>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The deletion time.
    pub time_deleted: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ApiMetadataLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ApiMetadata {
        id = "id";
        service_name = "serviceName";
        display_name = "displayName";
        path = "path";
        entity_type = "entityType";
        api_name = "apiName";
        fields = "fields";
        attributes = "attributes";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_deleted = "timeDeleted";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

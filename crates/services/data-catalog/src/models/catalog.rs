// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A catalog.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Catalog {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The service API URL.
    pub service_api_url: Option<String>,
    /// The URL of the service console.
    pub service_console_url: Option<String>,
    /// The number of data objects in the data catalog.
    pub number_of_objects: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::CatalogLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The private endpoints attached to the catalog.
    pub attached_catalog_private_endpoints: Option<Vec<String>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    Catalog {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        service_api_url = "serviceApiUrl";
        service_console_url = "serviceConsoleUrl";
        number_of_objects = "numberOfObjects";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        defined_tags = "definedTags";
        attached_catalog_private_endpoints = "attachedCatalogPrivateEndpoints";
        locks = "locks";
    }
}

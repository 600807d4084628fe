// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An external Exadata storage grid.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalExadataStorageGrid {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The version.
    pub version: Option<String>,
    /// The internal ID.
    pub internal_id: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DbmResourceLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The additional details.
    pub additional_details: Option<BTreeMap<String, String>>,
    /// The OCID of the Exadata infrastructure.
    pub exadata_infrastructure_id: Option<String>,
    /// The number of servers.
    pub server_count: Option<f64>,
    /// The storage servers of the Exadata infrastructure.
    pub storage_servers: Option<Vec<models::ExternalExadataStorageServerSummary>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ExternalExadataStorageGrid, "resourceType" = "STORAGE_GRID" {
        id = "id";
        display_name = "displayName";
        version = "version";
        internal_id = "internalId";
        status = "status";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_details = "lifecycleDetails";
        additional_details = "additionalDetails";
        exadata_infrastructure_id = "exadataInfrastructureId";
        server_count = "serverCount";
        storage_servers = "storageServers";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

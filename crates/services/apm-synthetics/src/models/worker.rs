// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A worker.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Worker {
    /// The OCID of the resource.
    pub id: String,
    /// The ID of the runtime.
    pub runtime_id: String,
    /// The display name. Cannot be changed later.
    pub display_name: String,
    /// The name.
    pub name: String,
    /// The OCID of the opvp.
    pub opvp_id: String,
    /// The opvp name.
    pub opvp_name: String,
    /// The details of the version.
    pub version_details: models::OnPremiseVpWorkerVersionDetails,
    /// The details of the configuration.
    pub configuration_details: Option<Value>,
    /// The type of the on-premises vantage point worker.
    pub worker_type: models::WorkerType,
    /// The status.
    pub status: models::WorkerStatus,
    /// The priority.
    pub priority: i64,
    /// Geographical information.
    pub geo_info: Option<String>,
    /// The monitors of the worker.
    pub monitor_list: Option<Vec<models::WorkerMonitorList>>,
    /// The identity information.
    pub identity_info: Option<models::IdentityInfoDetails>,
    /// The time of the last sync up.
    pub time_last_sync_up: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Worker {
        id = "id";
        runtime_id = "runtimeId";
        display_name = "displayName";
        name = "name";
        opvp_id = "opvpId";
        opvp_name = "opvpName";
        version_details = "versionDetails";
        configuration_details = "configurationDetails";
        worker_type = "workerType";
        status = "status";
        priority = "priority";
        geo_info = "geoInfo";
        monitor_list = "monitorList";
        identity_info = "identityInfo";
        time_last_sync_up = "timeLastSyncUp";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}

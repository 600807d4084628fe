// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a worker.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkerSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Cannot be changed later.
    pub display_name: String,
    /// The name.
    pub name: String,
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
    /// The time of the last syncup.
    pub time_last_syncup: Option<DateTime<Utc>>,
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
    WorkerSummary {
        id = "id";
        display_name = "displayName";
        name = "name";
        version_details = "versionDetails";
        configuration_details = "configurationDetails";
        worker_type = "workerType";
        status = "status";
        priority = "priority";
        geo_info = "geoInfo";
        monitor_list = "monitorList";
        time_last_syncup = "timeLastSyncup";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}

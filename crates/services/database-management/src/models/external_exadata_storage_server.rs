// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An external Exadata storage server.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalExadataStorageServer {
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
    /// The OCID of the storage server grid.
    pub storage_grid_id: Option<String>,
    /// The make and model of the Exadata storage server.
    pub make_model: Option<String>,
    /// The IP address.
    pub ip_address: Option<String>,
    /// The number of CPUs.
    pub cpu_count: Option<f64>,
    /// The amount of memory in GB.
    pub memory_gb: Option<f64>,
    /// The maximum IOPS of the hard disks in the Exadata storage server.
    pub max_hard_disk_iops: Option<i64>,
    /// The maximum I/O throughput of the hard disks in the Exadata storage server, in MB/s.
    pub max_hard_disk_throughput: Option<i64>,
    /// The maximum IOPS of the flash disks in the Exadata storage server.
    pub max_flash_disk_iops: Option<i64>,
    /// The maximum I/O throughput of the flash disks in the Exadata storage server, in MB/s.
    pub max_flash_disk_throughput: Option<i64>,
    /// The connector.
    pub connector: Option<models::ExternalExadataStorageConnectorSummary>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ExternalExadataStorageServer, "resourceType" = "STORAGE_SERVER" {
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
        storage_grid_id = "storageGridId";
        make_model = "makeModel";
        ip_address = "ipAddress";
        cpu_count = "cpuCount";
        memory_gb = "memoryGB";
        max_hard_disk_iops = "maxHardDiskIOPS";
        max_hard_disk_throughput = "maxHardDiskThroughput";
        max_flash_disk_iops = "maxFlashDiskIOPS";
        max_flash_disk_throughput = "maxFlashDiskThroughput";
        connector = "connector";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

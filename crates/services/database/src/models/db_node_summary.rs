// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a DB node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbNodeSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The OCID of the VNIC.
    pub vnic_id: String,
    /// The OCID of the backup VNIC.
    pub backup_vnic_id: Option<String>,
    /// The OCID of the IPv4 address of the database node.
    pub host_ip_id: Option<String>,
    /// The OCID of the backup IPv4 address of the database node. Applies only to Exadata Cloud
    /// Service.
    pub backup_ip_id: Option<String>,
    /// The OCID of the IPv6 address of the database node.
    pub host_ipv6_id: Option<String>,
    /// The OCID of the backup IPv6 address of the database node. Applies only to Exadata Cloud
    /// Service.
    pub backup_ipv6_id: Option<String>,
    /// The OCID of the vnic2.
    pub vnic2_id: Option<String>,
    /// The OCID of the second backup VNIC. Applies only to Exadata Cloud Service.
    pub backup_vnic2_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::DbNodeLifecycleState,
    /// The available actions.
    pub available_actions: Option<Vec<models::DbNodeAvailableAction>>,
    /// The host name.
    pub hostname: Option<String>,
    /// The fault domain.
    pub fault_domain: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The size of the storage for software, in GB. Only for virtual machine DB systems.
    pub software_storage_size_in_gb: Option<i64>,
    /// The type of the maintenance.
    pub maintenance_type: Option<models::DbNodeMaintenanceType>,
    /// The start time of the maintenance window.
    pub time_maintenance_window_start: Option<DateTime<Utc>>,
    /// The end time of the maintenance window.
    pub time_maintenance_window_end: Option<DateTime<Utc>>,
    /// The additional details.
    pub additional_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The number of CPU cores.
    pub cpu_core_count: Option<i64>,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<i64>,
    /// The size of the local node storage in GB.
    pub db_node_storage_size_in_gbs: Option<i64>,
    /// The number of CPU cores reserved on the node.
    pub total_cpu_core_count: Option<i64>,
    /// The OCID of the DB server.
    pub db_server_id: Option<String>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::DbNodeComputeModel>,
    /// The compute count.
    pub compute_count: Option<i64>,
    /// Whether the database node has to be rebooted after operating system patches.
    pub is_os_patch_reboot_required: Option<bool>,
}

model! {
    DbNodeSummary {
        id = "id";
        db_system_id = "dbSystemId";
        vnic_id = "vnicId";
        backup_vnic_id = "backupVnicId";
        host_ip_id = "hostIpId";
        backup_ip_id = "backupIpId";
        host_ipv6_id = "hostIpv6Id";
        backup_ipv6_id = "backupIpv6Id";
        vnic2_id = "vnic2Id";
        backup_vnic2_id = "backupVnic2Id";
        lifecycle_state = "lifecycleState";
        available_actions = "availableActions";
        hostname = "hostname";
        fault_domain = "faultDomain";
        time_created = "timeCreated";
        software_storage_size_in_gb = "softwareStorageSizeInGB";
        maintenance_type = "maintenanceType";
        time_maintenance_window_start = "timeMaintenanceWindowStart";
        time_maintenance_window_end = "timeMaintenanceWindowEnd";
        additional_details = "additionalDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        lifecycle_details = "lifecycleDetails";
        cpu_core_count = "cpuCoreCount";
        memory_size_in_gbs = "memorySizeInGBs";
        db_node_storage_size_in_gbs = "dbNodeStorageSizeInGBs";
        total_cpu_core_count = "totalCpuCoreCount";
        db_server_id = "dbServerId";
        compute_model = "computeModel";
        compute_count = "computeCount";
        is_os_patch_reboot_required = "isOsPatchRebootRequired";
    }
}

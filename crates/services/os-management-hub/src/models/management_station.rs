// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A management station.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementStation {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the managed instance.
    pub managed_instance_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the scheduled job.
    pub scheduled_job_id: Option<String>,
    /// The OCID of the registration profile.
    pub profile_id: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The hostname of the management station.
    pub hostname: String,
    /// The state of the mirror synchronization.
    pub overall_state: Option<models::ManagementStationOverallState>,
    /// The progress of the current mirror synchronization, in percent.
    pub overall_percentage: Option<i64>,
    /// The mirror capacity that the synchronization uses.
    pub mirror_capacity: Option<i64>,
    /// The total mirrors.
    pub total_mirrors: Option<i64>,
    /// The mirror sync status.
    pub mirror_sync_status: Option<models::MirrorSyncStatus>,
    /// The proxy.
    pub proxy: models::ProxyConfiguration,
    /// The configuration of the mirror.
    pub mirror: models::MirrorConfiguration,
    /// The health.
    pub health: Option<models::StationHealth>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ManagementStationLifecycleState>,
    /// Whether the setup script automatically configures the firewall and SELinux on the station.
    pub is_auto_config_enabled: Option<bool>,
    /// The peer management stations.
    pub peer_management_stations: Vec<models::PeerManagementStation>,
    /// The location.
    pub location: Option<models::ManagementStationLocation>,
    /// The mirror storage available size. In bytes.
    pub mirror_storage_available_size: Option<i64>,
    /// The mirror storage size. In bytes.
    pub mirror_storage_size: Option<i64>,
    /// The mirror size. In bytes.
    pub mirror_size: Option<i64>,
    /// The number of mirror unique packages.
    pub mirror_unique_package_count: Option<i64>,
    /// The number of mirror packages.
    pub mirror_package_count: Option<i64>,
    /// The operating system family.
    pub os_family: Option<models::ManagementStationOsFamily>,
    /// The type of the CPU architecture.
    pub arch_type: Option<models::ManagementStationArchType>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ManagementStation {
        id = "id";
        managed_instance_id = "managedInstanceId";
        compartment_id = "compartmentId";
        scheduled_job_id = "scheduledJobId";
        profile_id = "profileId";
        display_name = "displayName";
        description = "description";
        hostname = "hostname";
        overall_state = "overallState";
        overall_percentage = "overallPercentage";
        mirror_capacity = "mirrorCapacity";
        total_mirrors = "totalMirrors";
        mirror_sync_status = "mirrorSyncStatus";
        proxy = "proxy";
        mirror = "mirror";
        health = "health";
        lifecycle_state = "lifecycleState";
        is_auto_config_enabled = "isAutoConfigEnabled";
        peer_management_stations = "peerManagementStations";
        location = "location";
        mirror_storage_available_size = "mirrorStorageAvailableSize";
        mirror_storage_size = "mirrorStorageSize";
        mirror_size = "mirrorSize";
        mirror_unique_package_count = "mirrorUniquePackageCount";
        mirror_package_count = "mirrorPackageCount";
        os_family = "osFamily";
        arch_type = "archType";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a compute GPU memory fabric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeGpuMemoryFabricSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the compute HPC island.
    pub compute_hpc_island_id: String,
    /// The OCID of the compute network block.
    pub compute_network_block_id: String,
    /// The OCID of the compute local block.
    pub compute_local_block_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ComputeGpuMemoryFabricLifecycleState,
    /// The health of the GPU memory fabric.
    pub fabric_health: models::ComputeGpuMemoryFabricFabricHealth,
    /// The number of bare metal hosts in the GPU memory fabric.
    pub total_host_count: i64,
    /// The number of available bare metal hosts in the GPU memory fabric.
    pub available_host_count: Option<i64>,
    /// The number of healthy bare metal hosts in the GPU memory fabric.
    pub healthy_host_count: Option<i64>,
    /// The identifier of the host platform, for queries of bundles.
    pub host_platform_name: Option<String>,
    /// The identifier of the switch platform, for queries of bundles.
    pub switch_platform_name: Option<String>,
    /// The OCID of the current firmware bundle.
    pub current_firmware_bundle_id: Option<String>,
    /// The OCID of the target firmware bundle.
    pub target_firmware_bundle_id: Option<String>,
    /// The state of the firmware update of the memory fabric.
    pub firmware_update_state: Option<models::ComputeGpuMemoryFabricFirmwareUpdateState>,
    /// The preferences of the GPU memory fabric.
    pub memory_fabric_preferences: Option<models::MemoryFabricPreferencesDescriptor>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
}

model! {
    ComputeGpuMemoryFabricSummary {
        id = "id";
        compartment_id = "compartmentId";
        compute_hpc_island_id = "computeHpcIslandId";
        compute_network_block_id = "computeNetworkBlockId";
        compute_local_block_id = "computeLocalBlockId";
        lifecycle_state = "lifecycleState";
        fabric_health = "fabricHealth";
        total_host_count = "totalHostCount";
        available_host_count = "availableHostCount";
        healthy_host_count = "healthyHostCount";
        host_platform_name = "hostPlatformName";
        switch_platform_name = "switchPlatformName";
        current_firmware_bundle_id = "currentFirmwareBundleId";
        target_firmware_bundle_id = "targetFirmwareBundleId";
        firmware_update_state = "firmwareUpdateState";
        memory_fabric_preferences = "memoryFabricPreferences";
        time_created = "timeCreated";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        display_name = "displayName";
    }
}

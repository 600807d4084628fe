// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A compute host.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeHost {
    /// The name of the availability domain. Example: `Uocm:US-CHICAGO-1-AD-2`.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The fault domain.
    pub fault_domain: String,
    /// The OCID of the HPC island.
    pub hpc_island_id: Option<String>,
    /// The ID of the host that stays the same when it moves between capacity pools of the tenancy.
    pub host_correlation_id: Option<String>,
    /// The OCID of the compute host group.
    pub compute_host_group_id: Option<String>,
    /// The state of the configuration.
    pub configuration_state: Option<models::ComputeHostConfigurationState>,
    /// The time of the configuration check.
    pub time_configuration_check: Option<DateTime<Utc>>,
    /// The configuration data.
    pub configuration_data: Option<models::ComputeHostConfigurationData>,
    /// The settings for recycling the host.
    pub recycle_details: Option<models::RecycleDetails>,
    /// The OCID of the firmware bundle.
    pub firmware_bundle_id: Option<String>,
    /// The platform.
    pub platform: Option<String>,
    /// The OCID of the network block, unique to the customer.
    pub network_block_id: Option<String>,
    /// The OCID of the local block, unique to the customer.
    pub local_block_id: Option<String>,
    /// The OCID of the GPU memory fabric.
    pub gpu_memory_fabric_id: Option<String>,
    /// The OCID of the instance.
    pub instance_id: Option<String>,
    /// The shape.
    pub shape: String,
    /// The health.
    pub health: models::ComputeHostHealth,
    /// Additional data.
    pub additional_data: Option<BTreeMap<String, Value>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ComputeHostLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<BTreeMap<String, Value>>,
    /// The OCID of the compute capacity reservation. In an update, an empty string removes the
    /// instance from it.
    pub capacity_reservation_id: Option<String>,
    /// The impacted component details, as key-value pairs.
    pub impacted_component_details: Option<BTreeMap<String, Value>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    ComputeHost {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        id = "id";
        fault_domain = "faultDomain";
        hpc_island_id = "hpcIslandId";
        host_correlation_id = "hostCorrelationId";
        compute_host_group_id = "computeHostGroupId";
        configuration_state = "configurationState";
        time_configuration_check = "timeConfigurationCheck";
        configuration_data = "configurationData";
        recycle_details = "recycleDetails";
        firmware_bundle_id = "firmwareBundleId";
        platform = "platform";
        network_block_id = "networkBlockId";
        local_block_id = "localBlockId";
        gpu_memory_fabric_id = "gpuMemoryFabricId";
        instance_id = "instanceId";
        shape = "shape";
        health = "health";
        additional_data = "additionalData";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        capacity_reservation_id = "capacityReservationId";
        impacted_component_details = "impactedComponentDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
    }
}

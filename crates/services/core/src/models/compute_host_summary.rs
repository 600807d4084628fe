// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a compute host.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeHostSummary {
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
    /// The settings for recycling the host.
    pub recycle_details: Option<models::RecycleDetails>,
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
    /// The platform.
    pub platform: Option<String>,
    /// The health.
    pub health: models::ComputeHostHealth,
    /// The lifecycle state.
    pub lifecycle_state: models::ComputeHostLifecycleState,
    /// The OCID of the compute capacity reservation. In an update, an empty string removes the
    /// instance from it.
    pub capacity_reservation_id: Option<String>,
    /// Whether it has impacted components.
    pub has_impacted_components: bool,
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
    ComputeHostSummary {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        id = "id";
        fault_domain = "faultDomain";
        hpc_island_id = "hpcIslandId";
        host_correlation_id = "hostCorrelationId";
        compute_host_group_id = "computeHostGroupId";
        recycle_details = "recycleDetails";
        network_block_id = "networkBlockId";
        local_block_id = "localBlockId";
        gpu_memory_fabric_id = "gpuMemoryFabricId";
        instance_id = "instanceId";
        shape = "shape";
        platform = "platform";
        health = "health";
        lifecycle_state = "lifecycleState";
        capacity_reservation_id = "capacityReservationId";
        has_impacted_components = "hasImpactedComponents";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
    }
}

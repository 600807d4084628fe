// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Instance {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the compute capacity reservation. In an update, an empty string removes the
    /// instance from it.
    pub capacity_reservation_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The details of the placement constraints.
    pub placement_constraint_details: Option<models::PlacementConstraintDetails>,
    /// Whether the instance has AI Enterprise enabled.
    pub is_ai_enterprise_enabled: Option<bool>,
    /// The OCID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// The OCID of the dedicated VM host.
    pub dedicated_vm_host_id: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes state.
    pub security_attributes_state: Option<models::InstanceSecurityAttributesState>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The additional metadata. In contrast to `metadata`, the values can be nested JSON objects.
    pub extended_metadata: Option<BTreeMap<String, Value>>,
    /// The fault domain. Example: `FAULT-DOMAIN-1`.
    pub fault_domain: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The ID of the image.
    ///
    /// Deprecated.
    #[deprecated]
    pub image_id: Option<String>,
    /// The iPXE script that continues the boot process of the instance.
    pub ipxe_script: Option<String>,
    /// The configuration mode for launching VM instances.
    pub launch_mode: Option<models::InstanceLaunchMode>,
    /// The launch options.
    pub launch_options: Option<models::LaunchOptions>,
    /// The options of the instance.
    pub instance_options: Option<models::InstanceOptions>,
    /// The configuration of the availability.
    pub availability_config: Option<models::InstanceAvailabilityConfig>,
    /// The configuration of the preemptible instance.
    pub preemptible_instance_config: Option<models::PreemptibleInstanceConfigDetails>,
    /// The lifecycle state.
    pub lifecycle_state: models::InstanceLifecycleState,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The region.
    pub region: String,
    /// The shape.
    pub shape: String,
    /// The configuration of the shape.
    pub shape_config: Option<models::InstanceShapeConfig>,
    /// Whether it is a cross NUMA node.
    pub is_cross_numa_node: Option<bool>,
    /// The details of the source.
    pub source_details: Option<models::InstanceSourceDetails>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The configuration of Oracle Cloud Agent.
    pub agent_config: Option<models::InstanceAgentConfig>,
    /// The due time of the reboot for maintenance.
    pub time_maintenance_reboot_due: Option<DateTime<Utc>>,
    /// The platform configuration of the instance.
    pub platform_config: Option<models::PlatformConfig>,
    /// The OCID of the instance configuration.
    pub instance_configuration_id: Option<String>,
    /// The licensing configurations of the instance.
    pub licensing_configs: Option<Vec<models::LicensingConfig>>,
}

model! {
    Instance {
        availability_domain = "availabilityDomain";
        capacity_reservation_id = "capacityReservationId";
        compartment_id = "compartmentId";
        placement_constraint_details = "placementConstraintDetails";
        is_ai_enterprise_enabled = "isAIEnterpriseEnabled";
        cluster_placement_group_id = "clusterPlacementGroupId";
        dedicated_vm_host_id = "dedicatedVmHostId";
        defined_tags = "definedTags";
        security_attributes = "securityAttributes";
        security_attributes_state = "securityAttributesState";
        display_name = "displayName";
        extended_metadata = "extendedMetadata";
        fault_domain = "faultDomain";
        freeform_tags = "freeformTags";
        id = "id";
        image_id = "imageId";
        ipxe_script = "ipxeScript";
        launch_mode = "launchMode";
        launch_options = "launchOptions";
        instance_options = "instanceOptions";
        availability_config = "availabilityConfig";
        preemptible_instance_config = "preemptibleInstanceConfig";
        lifecycle_state = "lifecycleState";
        metadata = "metadata";
        region = "region";
        shape = "shape";
        shape_config = "shapeConfig";
        is_cross_numa_node = "isCrossNumaNode";
        source_details = "sourceDetails";
        system_tags = "systemTags";
        time_created = "timeCreated";
        agent_config = "agentConfig";
        time_maintenance_reboot_due = "timeMaintenanceRebootDue";
        platform_config = "platformConfig";
        instance_configuration_id = "instanceConfigurationId";
        licensing_configs = "licensingConfigs";
    }
}

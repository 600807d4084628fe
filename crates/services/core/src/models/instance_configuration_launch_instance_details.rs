// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an instance configuration launch instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationLaunchInstanceDetails {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: Option<String>,
    /// The OCID of the compute capacity reservation. In an update, an empty string removes the
    /// instance from it.
    pub capacity_reservation_id: Option<String>,
    /// Whether the instance has AI Enterprise enabled.
    pub is_ai_enterprise_enabled: Option<bool>,
    /// The details of the placement constraints.
    pub placement_constraint_details:
        Option<models::InstanceConfigurationPlacementConstraintDetails>,
    /// The OCID of the compute cluster.
    pub compute_cluster_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// The details of the VNIC to create.
    pub create_vnic_details: Option<models::InstanceConfigurationCreateVnicDetails>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The additional metadata. In contrast to `metadata`, the values can be nested JSON objects.
    pub extended_metadata: Option<BTreeMap<String, Value>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The iPXE script that continues the boot process of the instance.
    pub ipxe_script: Option<String>,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The shape.
    pub shape: Option<String>,
    /// The configuration of the shape.
    pub shape_config: Option<models::InstanceConfigurationLaunchInstanceShapeConfigDetails>,
    /// The platform configuration of the instance.
    pub platform_config: Option<models::InstanceConfigurationLaunchInstancePlatformConfig>,
    /// The details of the source.
    pub source_details: Option<models::InstanceConfigurationInstanceSourceDetails>,
    /// The fault domain. Example: `FAULT-DOMAIN-1`.
    pub fault_domain: Option<String>,
    /// The OCID of the dedicated VM host.
    pub dedicated_vm_host_id: Option<String>,
    /// The configuration mode for launching VM instances.
    pub launch_mode: Option<models::InstanceConfigurationLaunchInstanceLaunchMode>,
    /// The launch options.
    pub launch_options: Option<models::InstanceConfigurationLaunchOptions>,
    /// The configuration of Oracle Cloud Agent.
    pub agent_config: Option<models::InstanceConfigurationLaunchInstanceAgentConfigDetails>,
    /// Whether to encrypt the data in transit between the instance and a paravirtualized volume.
    /// Default: `false`.
    pub is_pv_encryption_in_transit_enabled: Option<bool>,
    /// The preferred maintenance action.
    pub preferred_maintenance_action:
        Option<models::InstanceConfigurationLaunchInstancePreferredMaintenanceAction>,
    /// The options of the instance.
    pub instance_options: Option<models::InstanceConfigurationInstanceOptions>,
    /// The configuration of the availability.
    pub availability_config: Option<models::InstanceConfigurationAvailabilityConfig>,
    /// The configuration of the preemptible instance.
    pub preemptible_instance_config: Option<models::PreemptibleInstanceConfigDetails>,
    /// The licensing configurations of the instance.
    pub licensing_configs: Option<Vec<models::LaunchInstanceLicensingConfig>>,
}

model! {
    InstanceConfigurationLaunchInstanceDetails {
        optional {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            capacity_reservation_id = "capacityReservationId", with_capacity_reservation_id(String);
            is_ai_enterprise_enabled = "isAIEnterpriseEnabled", with_is_ai_enterprise_enabled(bool);
            placement_constraint_details = "placementConstraintDetails",
                with_placement_constraint_details(models::InstanceConfigurationPlacementConstraintDetails);
            compute_cluster_id = "computeClusterId", with_compute_cluster_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            cluster_placement_group_id = "clusterPlacementGroupId",
                with_cluster_placement_group_id(String);
            create_vnic_details = "createVnicDetails",
                with_create_vnic_details(models::InstanceConfigurationCreateVnicDetails);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            display_name = "displayName", with_display_name(String);
            extended_metadata = "extendedMetadata", with_extended_metadata({Value});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            ipxe_script = "ipxeScript", with_ipxe_script(String);
            metadata = "metadata", with_metadata({String});
            shape = "shape", with_shape(String);
            shape_config = "shapeConfig",
                with_shape_config(models::InstanceConfigurationLaunchInstanceShapeConfigDetails);
            platform_config = "platformConfig",
                with_platform_config(models::InstanceConfigurationLaunchInstancePlatformConfig);
            source_details = "sourceDetails",
                with_source_details(models::InstanceConfigurationInstanceSourceDetails);
            fault_domain = "faultDomain", with_fault_domain(String);
            dedicated_vm_host_id = "dedicatedVmHostId", with_dedicated_vm_host_id(String);
            launch_mode = "launchMode",
                with_launch_mode(models::InstanceConfigurationLaunchInstanceLaunchMode);
            launch_options = "launchOptions",
                with_launch_options(models::InstanceConfigurationLaunchOptions);
            agent_config = "agentConfig",
                with_agent_config(models::InstanceConfigurationLaunchInstanceAgentConfigDetails);
            is_pv_encryption_in_transit_enabled = "isPvEncryptionInTransitEnabled",
                with_is_pv_encryption_in_transit_enabled(bool);
            preferred_maintenance_action = "preferredMaintenanceAction",
                with_preferred_maintenance_action(models::InstanceConfigurationLaunchInstancePreferredMaintenanceAction);
            instance_options = "instanceOptions",
                with_instance_options(models::InstanceConfigurationInstanceOptions);
            availability_config = "availabilityConfig",
                with_availability_config(models::InstanceConfigurationAvailabilityConfig);
            preemptible_instance_config = "preemptibleInstanceConfig",
                with_preemptible_instance_config(models::PreemptibleInstanceConfigDetails);
            licensing_configs = "licensingConfigs",
                with_licensing_configs([models::LaunchInstanceLicensingConfig]);
        }
    }
}

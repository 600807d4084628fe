// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an instance to launch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchInstanceDetails {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the compute capacity reservation. In an update, an empty string removes the
    /// instance from it.
    pub capacity_reservation_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The details of the VNIC to create.
    pub create_vnic_details: Option<models::CreateVnicDetails>,
    /// The OCID of the dedicated VM host.
    pub dedicated_vm_host_id: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The additional metadata. In contrast to `metadata`, the values can be nested JSON objects.
    pub extended_metadata: Option<BTreeMap<String, Value>>,
    /// The fault domain. Example: `FAULT-DOMAIN-1`.
    pub fault_domain: Option<String>,
    /// The OCID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the compute cluster.
    pub compute_cluster_id: Option<String>,
    /// The hostname of the private IP for DNS, which is the first part of the fully qualified
    /// domain name.
    ///
    /// Deprecated.
    #[deprecated]
    pub hostname_label: Option<String>,
    /// The ID of the image.
    ///
    /// Deprecated.
    #[deprecated]
    pub image_id: Option<String>,
    /// The iPXE script that continues the boot process of the instance.
    pub ipxe_script: Option<String>,
    /// The launch options.
    pub launch_options: Option<models::LaunchOptions>,
    /// The options of the instance.
    pub instance_options: Option<models::InstanceOptions>,
    /// The configuration of the availability.
    pub availability_config: Option<models::LaunchInstanceAvailabilityConfigDetails>,
    /// The configuration of the preemptible instance.
    pub preemptible_instance_config: Option<models::PreemptibleInstanceConfigDetails>,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The configuration of Oracle Cloud Agent.
    pub agent_config: Option<models::LaunchInstanceAgentConfigDetails>,
    /// The shape.
    pub shape: Option<String>,
    /// The configuration of the shape.
    pub shape_config: Option<models::LaunchInstanceShapeConfigDetails>,
    /// The details of the source.
    pub source_details: Option<models::InstanceSourceDetails>,
    /// The OCID of the subnet.
    ///
    /// Deprecated.
    #[deprecated]
    pub subnet_id: Option<String>,
    /// The launch volume attachments.
    pub launch_volume_attachments: Option<Vec<models::LaunchAttachVolumeDetails>>,
    /// Whether to encrypt the data in transit between the instance and a paravirtualized volume.
    /// Default: `false`.
    pub is_pv_encryption_in_transit_enabled: Option<bool>,
    /// The platform configuration of the instance.
    pub platform_config: Option<models::LaunchInstancePlatformConfig>,
    /// The details of the placement constraints.
    pub placement_constraint_details: Option<models::PlacementConstraintDetails>,
    /// Whether the instance has AI Enterprise enabled.
    pub is_ai_enterprise_enabled: Option<bool>,
    /// The OCID of the instance configuration.
    pub instance_configuration_id: Option<String>,
    /// The licensing configurations of the instance.
    pub licensing_configs: Option<Vec<models::LaunchInstanceLicensingConfig>>,
}

model! {
    LaunchInstanceDetails {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            capacity_reservation_id = "capacityReservationId", with_capacity_reservation_id(String);
            create_vnic_details = "createVnicDetails",
                with_create_vnic_details(models::CreateVnicDetails);
            dedicated_vm_host_id = "dedicatedVmHostId", with_dedicated_vm_host_id(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            display_name = "displayName", with_display_name(String);
            extended_metadata = "extendedMetadata", with_extended_metadata({Value});
            fault_domain = "faultDomain", with_fault_domain(String);
            cluster_placement_group_id = "clusterPlacementGroupId",
                with_cluster_placement_group_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            compute_cluster_id = "computeClusterId", with_compute_cluster_id(String);
            hostname_label = "hostnameLabel", with_hostname_label(String);
            image_id = "imageId", with_image_id(String);
            ipxe_script = "ipxeScript", with_ipxe_script(String);
            launch_options = "launchOptions", with_launch_options(models::LaunchOptions);
            instance_options = "instanceOptions", with_instance_options(models::InstanceOptions);
            availability_config = "availabilityConfig",
                with_availability_config(models::LaunchInstanceAvailabilityConfigDetails);
            preemptible_instance_config = "preemptibleInstanceConfig",
                with_preemptible_instance_config(models::PreemptibleInstanceConfigDetails);
            metadata = "metadata", with_metadata({String});
            agent_config = "agentConfig",
                with_agent_config(models::LaunchInstanceAgentConfigDetails);
            shape = "shape", with_shape(String);
            shape_config = "shapeConfig",
                with_shape_config(models::LaunchInstanceShapeConfigDetails);
            source_details = "sourceDetails", with_source_details(models::InstanceSourceDetails);
            subnet_id = "subnetId", with_subnet_id(String);
            launch_volume_attachments = "launchVolumeAttachments",
                with_launch_volume_attachments([models::LaunchAttachVolumeDetails]);
            is_pv_encryption_in_transit_enabled = "isPvEncryptionInTransitEnabled",
                with_is_pv_encryption_in_transit_enabled(bool);
            platform_config = "platformConfig",
                with_platform_config(models::LaunchInstancePlatformConfig);
            placement_constraint_details = "placementConstraintDetails",
                with_placement_constraint_details(models::PlacementConstraintDetails);
            is_ai_enterprise_enabled = "isAIEnterpriseEnabled", with_is_ai_enterprise_enabled(bool);
            instance_configuration_id = "instanceConfigurationId",
                with_instance_configuration_id(String);
            licensing_configs = "licensingConfigs",
                with_licensing_configs([models::LaunchInstanceLicensingConfig]);
        }
    }
}

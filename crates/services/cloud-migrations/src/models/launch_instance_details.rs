// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an instance to launch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchInstanceDetails {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: Option<String>,
    /// The OCID of the compute capacity reservation.
    pub capacity_reservation_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The details of the VNIC to create.
    pub create_vnic_details: Option<models::CreateVnicDetails>,
    /// The OCID of the dedicated VM host.
    pub dedicated_vm_host_id: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The fault domain. Example: `FAULT-DOMAIN-1`.
    pub fault_domain: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The hostname label.
    ///
    /// Deprecated.
    #[deprecated]
    pub hostname_label: Option<String>,
    /// The iPXE script that continues the boot process of the instance.
    pub ipxe_script: Option<String>,
    /// The options of the instance.
    pub instance_options: Option<models::InstanceOptions>,
    /// The configuration of the preemptible instance.
    pub preemptible_instance_config: Option<models::PreemptibleInstanceConfigDetails>,
    /// The configuration of Oracle Cloud Agent.
    pub agent_config: Option<models::LaunchInstanceAgentConfigDetails>,
    /// The shape.
    pub shape: Option<String>,
    /// The configuration of the shape.
    pub shape_config: Option<models::LaunchInstanceShapeConfigDetails>,
    /// The details of the source.
    pub source_details: Option<models::InstanceSourceDetails>,
    /// Whether to encrypt the data in transit between the instance and a paravirtualized volume.
    /// Default: `false`.
    pub is_pv_encryption_in_transit_enabled: Option<bool>,
}

model! {
    LaunchInstanceDetails {
        optional {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            capacity_reservation_id = "capacityReservationId", with_capacity_reservation_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            create_vnic_details = "createVnicDetails",
                with_create_vnic_details(models::CreateVnicDetails);
            dedicated_vm_host_id = "dedicatedVmHostId", with_dedicated_vm_host_id(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            fault_domain = "faultDomain", with_fault_domain(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            hostname_label = "hostnameLabel", with_hostname_label(String);
            ipxe_script = "ipxeScript", with_ipxe_script(String);
            instance_options = "instanceOptions", with_instance_options(models::InstanceOptions);
            preemptible_instance_config = "preemptibleInstanceConfig",
                with_preemptible_instance_config(models::PreemptibleInstanceConfigDetails);
            agent_config = "agentConfig",
                with_agent_config(models::LaunchInstanceAgentConfigDetails);
            shape = "shape", with_shape(String);
            shape_config = "shapeConfig",
                with_shape_config(models::LaunchInstanceShapeConfigDetails);
            source_details = "sourceDetails", with_source_details(models::InstanceSourceDetails);
            is_pv_encryption_in_transit_enabled = "isPvEncryptionInTransitEnabled",
                with_is_pv_encryption_in_transit_enabled(bool);
        }
    }
}

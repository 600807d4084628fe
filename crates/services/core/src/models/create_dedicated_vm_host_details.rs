// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a dedicated VM host to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDedicatedVmHostDetails {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The shape of the dedicated virtual machine host.
    pub dedicated_vm_host_shape: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The fault domain. Example: `FAULT-DOMAIN-1`.
    pub fault_domain: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The details of the placement constraints.
    pub placement_constraint_details: Option<models::PlacementConstraintDetails>,
    /// The capacity configuration of the dedicated VM host, one of those of its shape.
    pub capacity_config: Option<String>,
    /// Whether memory encryption is enabled, which makes an instance a confidential instance.
    pub is_memory_encryption_enabled: Option<bool>,
    /// Whether the dedicated VM host runs only burstable VMs. If false, burstable VMs cannot be
    /// launched on it.
    pub is_burstable: Option<bool>,
}

model! {
    CreateDedicatedVmHostDetails {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            dedicated_vm_host_shape = "dedicatedVmHostShape", with_dedicated_vm_host_shape(String);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            fault_domain = "faultDomain", with_fault_domain(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            placement_constraint_details = "placementConstraintDetails",
                with_placement_constraint_details(models::PlacementConstraintDetails);
            capacity_config = "capacityConfig", with_capacity_config(String);
            is_memory_encryption_enabled = "isMemoryEncryptionEnabled",
                with_is_memory_encryption_enabled(bool);
            is_burstable = "isBurstable", with_is_burstable(bool);
        }
    }
}

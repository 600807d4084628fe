// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a compute host group to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateComputeHostGroupDetails {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The configurations.
    pub configurations: Option<Vec<models::HostGroupConfiguration>>,
    /// Whether hosts of the group are used only for placements that target the group.
    pub is_targeted_placement_required: bool,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    CreateComputeHostGroupDetails {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            is_targeted_placement_required = "isTargetedPlacementRequired",
                with_is_targeted_placement_required(bool);
        }
        optional {
            configurations = "configurations",
                with_configurations([models::HostGroupConfiguration]);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
        }
    }
}

// @generated from spec/cluster-placement-groups.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a cluster placement group to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateClusterPlacementGroupDetails {
    /// The name.
    pub name: String,
    /// The type of the cluster placement group.
    pub cluster_placement_group_type: models::ClusterPlacementGroupType,
    /// The description.
    pub description: String,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The placement instruction.
    pub placement_instruction: Option<models::PlacementInstructionDetails>,
    /// The capabilities.
    pub capabilities: Option<models::CapabilitiesCollection>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateClusterPlacementGroupDetails {
        required {
            name = "name", with_name(String);
            cluster_placement_group_type = "clusterPlacementGroupType",
                with_cluster_placement_group_type(models::ClusterPlacementGroupType);
            description = "description", with_description(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            placement_instruction = "placementInstruction",
                with_placement_instruction(models::PlacementInstructionDetails);
            capabilities = "capabilities", with_capabilities(models::CapabilitiesCollection);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

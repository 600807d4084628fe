// @generated from spec/cluster-placement-groups.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A cluster placement group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterPlacementGroup {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The type of the cluster placement group.
    pub cluster_placement_group_type: models::ClusterPlacementGroupType,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ClusterPlacementGroupLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The placement instruction.
    pub placement_instruction: Option<models::PlacementInstructionDetails>,
    /// The capabilities.
    pub capabilities: Option<models::CapabilitiesCollection>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ClusterPlacementGroup {
        id = "id";
        name = "name";
        description = "description";
        compartment_id = "compartmentId";
        availability_domain = "availabilityDomain";
        cluster_placement_group_type = "clusterPlacementGroupType";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        placement_instruction = "placementInstruction";
        capabilities = "capabilities";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

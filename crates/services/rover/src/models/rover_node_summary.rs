// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a rover node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverNodeSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the cluster.
    pub cluster_id: Option<String>,
    /// The serial number.
    pub serial_number: Option<String>,
    /// The type of the node.
    pub node_type: Option<models::RoverNodeNodeType>,
    /// The shape.
    pub shape: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::RoverNodeLifecycleState,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    RoverNodeSummary {
        id = "id";
        compartment_id = "compartmentId";
        cluster_id = "clusterId";
        serial_number = "serialNumber";
        node_type = "nodeType";
        shape = "shape";
        display_name = "displayName";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

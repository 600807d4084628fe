// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a rover cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverClusterSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The nodes.
    pub nodes: Option<Vec<String>>,
    /// The number of nodes in the cluster.
    pub cluster_size: Option<i64>,
    /// The type of the cluster.
    pub cluster_type: Option<models::RoverClusterClusterType>,
    /// The lifecycle state.
    pub lifecycle_state: models::RoverClusterLifecycleState,
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
    RoverClusterSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        nodes = "nodes";
        cluster_size = "clusterSize";
        cluster_type = "clusterType";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

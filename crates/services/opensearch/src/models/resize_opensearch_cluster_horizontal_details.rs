// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an OpenSearch cluster horizontal to resize.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResizeOpensearchClusterHorizontalDetails {
    /// The number of master nodes in the cluster.
    pub master_node_count: Option<i64>,
    /// The number of data nodes in the cluster.
    pub data_node_count: Option<i64>,
    /// The number of OpenSearch Dashboards nodes in the cluster.
    pub opendashboard_node_count: Option<i64>,
    /// The number of search nodes in the cluster.
    pub search_node_count: Option<i64>,
    /// The number of coordinator nodes.
    pub coordinator_node_count: Option<i64>,
    /// The number of ML nodes in the cluster.
    pub ml_node_count: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ResizeOpensearchClusterHorizontalDetails {
        optional {
            master_node_count = "masterNodeCount", with_master_node_count(i64);
            data_node_count = "dataNodeCount", with_data_node_count(i64);
            opendashboard_node_count = "opendashboardNodeCount", with_opendashboard_node_count(i64);
            search_node_count = "searchNodeCount", with_search_node_count(i64);
            coordinator_node_count = "coordinatorNodeCount", with_coordinator_node_count(i64);
            ml_node_count = "mlNodeCount", with_ml_node_count(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// Aggregated network data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AggregatedNetworkData {
    /// The result state.
    pub result_state: models::AggregatedNetworkDataResultState,
    /// The vantage point nodes.
    pub vantage_point_nodes: Option<Vec<models::VantagePointNode>>,
    /// The nodes by level.
    pub nodes_by_level: Option<Vec<Vec<models::Node>>>,
    /// The links.
    pub links: Option<BTreeMap<String, models::Link>>,
    /// The details of the error.
    pub error_details: Option<String>,
}

model! {
    AggregatedNetworkData {
        result_state = "resultState";
        vantage_point_nodes = "vantagePointNodes";
        nodes_by_level = "nodesByLevel";
        links = "links";
        error_details = "errorDetails";
    }
}

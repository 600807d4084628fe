// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A cost analysis UI.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CostAnalysisUI {
    /// The graph.
    pub graph: Option<models::CostAnalysisUIGraph>,
    /// Whether it is a cumulative graph.
    pub is_cumulative_graph: Option<bool>,
}

model! {
    CostAnalysisUI {
        optional {
            graph = "graph", with_graph(models::CostAnalysisUIGraph);
            is_cumulative_graph = "isCumulativeGraph", with_is_cumulative_graph(bool);
        }
    }
}

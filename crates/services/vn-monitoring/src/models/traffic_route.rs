// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A traffic route.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrafficRoute {
    /// The reachability status.
    pub reachability_status: models::TrafficRouteReachabilityStatus,
    /// The nodes.
    pub nodes: Vec<models::TrafficNode>,
    /// The route analysis description.
    pub route_analysis_description: Option<String>,
}

model! {
    TrafficRoute {
        reachability_status = "reachabilityStatus";
        nodes = "nodes";
        route_analysis_description = "routeAnalysisDescription";
    }
}

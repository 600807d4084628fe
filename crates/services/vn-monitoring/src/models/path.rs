// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A path.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Path {
    /// The forward route.
    pub forward_route: models::TrafficRoute,
    /// The return route.
    pub return_route: Option<models::TrafficRoute>,
    /// The topology.
    pub topology: models::PathTopology,
}

model! {
    Path {
        forward_route = "forwardRoute";
        return_route = "returnRoute";
        topology = "topology";
    }
}

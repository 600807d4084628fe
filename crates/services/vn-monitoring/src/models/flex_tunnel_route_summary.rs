// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a flex tunnel route.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlexTunnelRouteSummary {
    /// The prefix.
    pub prefix: Option<String>,
    /// The age.
    pub age: Option<i64>,
    /// Whether this is the best route.
    pub is_best_path: Option<bool>,
    /// The ASNs in the AS path.
    pub as_path: Option<Vec<i64>>,
    /// The advertiser of the routes, either Oracle or the CPE.
    pub advertiser: Option<models::FlexTunnelRouteAdvertiser>,
}

model! {
    FlexTunnelRouteSummary {
        prefix = "prefix";
        age = "age";
        is_best_path = "isBestPath";
        as_path = "asPath";
        advertiser = "advertiser";
    }
}

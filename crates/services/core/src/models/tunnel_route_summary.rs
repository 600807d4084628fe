// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a tunnel route.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelRouteSummary {
    /// The prefix.
    pub prefix: Option<String>,
    /// The age.
    pub age: Option<i64>,
    /// Whether this is the best route.
    pub is_best_path: Option<bool>,
    /// The ASNs in the AS path.
    pub as_path: Option<Vec<i64>>,
    /// The advertiser of the routes, either Oracle or the CPE.
    pub advertiser: Option<models::TunnelRouteAdvertiser>,
}

model! {
    TunnelRouteSummary {
        prefix = "prefix";
        age = "age";
        is_best_path = "isBestPath";
        as_path = "asPath";
        advertiser = "advertiser";
    }
}

// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A path route set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PathRouteSet {
    /// The name.
    pub name: String,
    /// The path route rules.
    pub path_routes: Vec<models::PathRoute>,
}

model! {
    PathRouteSet {
        name = "name";
        path_routes = "pathRoutes";
    }
}

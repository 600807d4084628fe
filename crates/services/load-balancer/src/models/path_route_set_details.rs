// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a path route set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PathRouteSetDetails {
    /// The path route rules.
    pub path_routes: Vec<models::PathRoute>,
}

model! {
    PathRouteSetDetails {
        required {
            path_routes = "pathRoutes", with_path_routes([models::PathRoute]);
        }
    }
}

// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a path route set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePathRouteSetDetails {
    /// The path route rules.
    pub path_routes: Vec<models::PathRoute>,
}

model! {
    UpdatePathRouteSetDetails {
        required {
            path_routes = "pathRoutes", with_path_routes([models::PathRoute]);
        }
    }
}

// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a path route set to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePathRouteSetDetails {
    /// The name. Cannot be changed later.
    pub name: String,
    /// The path route rules.
    pub path_routes: Vec<models::PathRoute>,
}

model! {
    CreatePathRouteSetDetails {
        required {
            name = "name", with_name(String);
            path_routes = "pathRoutes", with_path_routes([models::PathRoute]);
        }
    }
}

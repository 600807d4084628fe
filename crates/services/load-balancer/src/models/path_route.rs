// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A path route.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PathRoute {
    /// The path.
    pub path: String,
    /// The path match type.
    pub path_match_type: models::PathMatchType,
    /// The name of the backend set.
    pub backend_set_name: String,
}

model! {
    PathRoute {
        required {
            path = "path", with_path(String);
            path_match_type = "pathMatchType", with_path_match_type(models::PathMatchType);
            backend_set_name = "backendSetName", with_backend_set_name(String);
        }
    }
}

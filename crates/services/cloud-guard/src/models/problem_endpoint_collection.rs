// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of problem endpoints.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProblemEndpointCollection {
    /// The items on this page.
    pub items: Vec<models::ProblemEndpointSummary>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    ProblemEndpointCollection {
        items = "items";
        locks = "locks";
    }
}

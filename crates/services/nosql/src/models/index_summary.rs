// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an index.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndexSummary {
    /// The name.
    pub name: Option<String>,
    /// The keys.
    pub keys: Option<Vec<models::IndexKey>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::IndexLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
}

model! {
    IndexSummary {
        name = "name";
        keys = "keys";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}

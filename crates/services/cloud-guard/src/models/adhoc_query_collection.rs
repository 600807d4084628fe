// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of adhoc queries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdhocQueryCollection {
    /// The items on this page.
    pub items: Vec<models::AdhocQuerySummary>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    AdhocQueryCollection {
        items = "items";
        locks = "locks";
    }
}

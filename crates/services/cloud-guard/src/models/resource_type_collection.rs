// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of resource types.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceTypeCollection {
    /// The items on this page.
    pub items: Vec<models::ResourceTypeSummary>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    ResourceTypeCollection {
        items = "items";
        locks = "locks";
    }
}

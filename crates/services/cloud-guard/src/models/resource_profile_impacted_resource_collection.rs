// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of resource profile impacted resources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceProfileImpactedResourceCollection {
    /// The items on this page.
    pub items: Vec<models::ResourceProfileImpactedResourceSummary>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    ResourceProfileImpactedResourceCollection {
        items = "items";
        locks = "locks";
    }
}

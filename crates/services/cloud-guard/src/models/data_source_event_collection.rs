// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of data source events.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSourceEventCollection {
    /// The items on this page.
    pub items: Vec<models::DataSourceEventSummary>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    DataSourceEventCollection {
        items = "items";
        locks = "locks";
    }
}

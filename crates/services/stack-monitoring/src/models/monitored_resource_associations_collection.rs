// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of monitored resource associations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoredResourceAssociationsCollection {
    /// The items on this page.
    pub items: Vec<models::MonitoredResourceAssociationSummary>,
}

model! {
    MonitoredResourceAssociationsCollection {
        items = "items";
    }
}

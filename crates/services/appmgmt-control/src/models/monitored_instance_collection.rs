// @generated from spec/appmgmt-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of monitored instances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoredInstanceCollection {
    /// The items on this page.
    pub items: Vec<models::MonitoredInstanceSummary>,
}

model! {
    MonitoredInstanceCollection {
        items = "items";
    }
}

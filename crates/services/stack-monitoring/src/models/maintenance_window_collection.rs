// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of maintenance windows.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceWindowCollection {
    /// The items on this page.
    pub items: Vec<models::MaintenanceWindowSummary>,
}

model! {
    MaintenanceWindowCollection {
        items = "items";
    }
}

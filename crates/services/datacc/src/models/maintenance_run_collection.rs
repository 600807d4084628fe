// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of maintenance runs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceRunCollection {
    /// The items on this page.
    pub items: Vec<models::MaintenanceRunSummary>,
}

model! {
    MaintenanceRunCollection {
        items = "items";
    }
}

// @generated from spec/dashboard-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of dashboards.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DashboardCollection {
    /// The items on this page.
    pub items: Vec<models::DashboardSummary>,
}

model! {
    DashboardCollection {
        items = "items";
    }
}

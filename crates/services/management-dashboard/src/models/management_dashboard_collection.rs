// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of management dashboards.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementDashboardCollection {
    /// The items on this page.
    pub items: Vec<models::ManagementDashboardSummary>,
}

model! {
    ManagementDashboardCollection {
        items = "items";
    }
}

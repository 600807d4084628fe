// @generated from spec/dashboard-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of dashboard groups.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DashboardGroupCollection {
    /// The items on this page.
    pub items: Vec<models::DashboardGroupSummary>,
}

model! {
    DashboardGroupCollection {
        items = "items";
    }
}

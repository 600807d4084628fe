// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a management dashboard export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementDashboardExportDetails {
    /// The dashboards.
    pub dashboards: Vec<models::ManagementDashboardForImportExportDetails>,
}

model! {
    ManagementDashboardExportDetails {
        dashboards = "dashboards";
    }
}

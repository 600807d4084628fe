// @generated from spec/dashboard-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a dashboard group to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeDashboardGroupDetails {
    /// The OCID of the dashboard group.
    pub dashboard_group_id: String,
}

model! {
    ChangeDashboardGroupDetails {
        required {
            dashboard_group_id = "dashboardGroupId", with_dashboard_group_id(String);
        }
    }
}

// @generated from spec/dashboard-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the dashboard group.
    ///
    /// The response has the header `etag`.
    GetDashboardGroup = GET "/dashboardGroups/{dashboardGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/dashboard/20210731/DashboardGroup/GetDashboardGroup";
    required {
        dashboard_group_id = path "dashboardGroupId" (String);
    }
    optional {
        /// The indicator of a cross-region call, such as the name of the region that the call comes
        /// from.
        opc_cross_region = header "opc-cross-region" (String);
    }
    returns { json(models::DashboardGroup), state(models::DashboardGroupLifecycleState) }
}

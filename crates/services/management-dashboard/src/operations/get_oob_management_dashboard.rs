// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the oob management dashboard.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetOobManagementDashboard = GET "/oobManagementDashboards/{managementDashboardId}",
        "https://docs.oracle.com/iaas/api/#/en/managementdashboard/20200901/ManagementDashboard/GetOobManagementDashboard";
    facts { without_default_retry(); }
    required {
        management_dashboard_id = path "managementDashboardId" (String);
    }
    returns { json(models::ManagementDashboard), state(models::ManagementDashboardLifecycleState) }
}

// @generated from spec/dashboard-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the dashboard.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDashboard = PUT "/dashboards/{dashboardId}",
        "https://docs.oracle.com/iaas/api/#/en/dashboard/20210731/Dashboard/UpdateDashboard";
    facts { without_default_retry(); }
    required {
        dashboard_id = path "dashboardId" (String);
        update_dashboard_details = json(models::UpdateDashboardDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The indicator of a cross-region call, such as the name of the region that the call comes
        /// from.
        opc_cross_region = header "opc-cross-region" (String);
    }
    returns { json(models::Dashboard) }
    then { settled(get_dashboard, models::Dashboard, models::DashboardLifecycleState); }
}

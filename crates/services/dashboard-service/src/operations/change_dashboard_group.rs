// @generated from spec/dashboard-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Changes the dashboard group.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeDashboardGroup = POST "/dashboards/{dashboardId}/actions/changeDashboardGroup",
        "https://docs.oracle.com/iaas/api/#/en/dashboard/20210731/Dashboard/ChangeDashboardGroup";
    facts { without_default_retry(); }
    required {
        dashboard_id = path "dashboardId" (String);
        change_dashboard_group_details = json(models::ChangeDashboardGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_dashboard, models::Dashboard, models::DashboardLifecycleState); }
}

// @generated from spec/dashboard-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the dashboard.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteDashboard = DELETE "/dashboards/{dashboardId}",
        "https://docs.oracle.com/iaas/api/#/en/dashboard/20210731/Dashboard/DeleteDashboard";
    facts { without_default_retry(); }
    required {
        dashboard_id = path "dashboardId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The indicator of a cross-region call, such as the name of the region that the call comes
        /// from.
        opc_cross_region = header "opc-cross-region" (String);
    }
    returns { empty }
    then { deleted(get_dashboard); }
}

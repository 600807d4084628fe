// @generated from spec/dashboard-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a dashboard.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateDashboard = POST "/dashboards",
        "https://docs.oracle.com/iaas/api/#/en/dashboard/20210731/Dashboard/CreateDashboard";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_dashboard_details = json(models::CreateDashboardDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The indicator of a cross-region call, such as the name of the region that the call comes
        /// from.
        opc_cross_region = header "opc-cross-region" (String);
    }
    returns { json(models::Dashboard) }
    then {
        settled(get_dashboard, models::Dashboard, models::DashboardLifecycleState);
        with_id("dashboardId", "id");
    }
}

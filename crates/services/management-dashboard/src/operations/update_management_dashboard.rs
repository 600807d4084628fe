// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the management dashboard.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateManagementDashboard = PUT "/managementDashboards/{managementDashboardId}",
        "https://docs.oracle.com/iaas/api/#/en/managementdashboard/20200901/ManagementDashboard/UpdateManagementDashboard";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        management_dashboard_id = path "managementDashboardId" (String);
        update_management_dashboard_details = json(models::UpdateManagementDashboardDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ManagementDashboard) }
    then {
        settled(get_management_dashboard, models::ManagementDashboard,
            models::ManagementDashboardLifecycleState);
    }
}

// @generated from spec/dashboard-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the dashboard group.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDashboardGroup = PUT "/dashboardGroups/{dashboardGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/dashboard/20210731/DashboardGroup/UpdateDashboardGroup";
    facts { without_default_retry(); }
    required {
        dashboard_group_id = path "dashboardGroupId" (String);
        update_dashboard_group_details = json(models::UpdateDashboardGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The indicator of a cross-region call, such as the name of the region that the call comes
        /// from.
        opc_cross_region = header "opc-cross-region" (String);
    }
    returns { json(models::DashboardGroup) }
    then {
        settled(get_dashboard_group, models::DashboardGroup, models::DashboardGroupLifecycleState);
    }
}

// @generated from spec/dashboard-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the dashboard group to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeDashboardGroupCompartment =
        POST "/dashboardGroups/{dashboardGroupId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/dashboard/20210731/DashboardGroup/ChangeDashboardGroupCompartment";
    facts { without_default_retry(); }
    required {
        dashboard_group_id = path "dashboardGroupId" (String);
        change_dashboard_group_compartment_details =
            json(models::ChangeDashboardGroupCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_dashboard_group, models::DashboardGroup, models::DashboardGroupLifecycleState);
    }
}

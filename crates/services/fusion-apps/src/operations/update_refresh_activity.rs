// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the refresh activity.
    ///
    /// The response has the header `etag`.
    UpdateRefreshActivity =
        PUT "/fusionEnvironments/{fusionEnvironmentId}/refreshActivities/{refreshActivityId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/UpdateRefreshActivityDetails/UpdateRefreshActivity";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        refresh_activity_id = path "refreshActivityId" (String);
        update_refresh_activity_details = json(models::UpdateRefreshActivityDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::RefreshActivity) }
    then {
        settled(get_refresh_activity, models::RefreshActivity,
            models::RefreshActivityLifecycleState);
    }
}

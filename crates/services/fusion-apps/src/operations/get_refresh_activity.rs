// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the refresh activity.
    ///
    /// The response has the header `etag`.
    GetRefreshActivity =
        GET "/fusionEnvironments/{fusionEnvironmentId}/refreshActivities/{refreshActivityId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/RefreshActivity/GetRefreshActivity";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        refresh_activity_id = path "refreshActivityId" (String);
    }
    returns { json(models::RefreshActivity), state(models::RefreshActivityLifecycleState) }
}

// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a refresh activity.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateRefreshActivity = POST "/fusionEnvironments/{fusionEnvironmentId}/refreshActivities",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/CreateRefreshActivityDetails/CreateRefreshActivity";
    facts { with_retry_token(); }
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        create_refresh_activity_details = json(models::CreateRefreshActivityDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_refresh_activity, models::RefreshActivity,
            models::RefreshActivityLifecycleState);
        with_id("refreshActivityId", "id");
    }
}

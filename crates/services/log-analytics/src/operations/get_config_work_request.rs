// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the configuration work request.
    GetConfigWorkRequest = GET "/namespaces/{namespaceName}/configWorkRequests/{workRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsConfigWorkRequest/GetConfigWorkRequest";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
        work_request_id = path "workRequestId" (String);
    }
    returns {
        json(models::LogAnalyticsConfigWorkRequest),
        state(models::LogAnalyticsConfigWorkRequestLifecycleState),
    }
}

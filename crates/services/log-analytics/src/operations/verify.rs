// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Verifies what the request describes.
    Verify = POST "/namespaces/{namespaceName}/scheduledTasks/{scheduledTaskId}/actions/verify",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/ScheduledTask/Verify";
    facts { with_retry_token(); }
    required {
        namespace_name = path "namespaceName" (String);
        scheduled_task_id = path "scheduledTaskId" (String);
    }
    optional {
        /// Whether to include results.
        should_include_results = query "shouldIncludeResults" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::VerifyOutput) }
}

// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a scheduled task.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateScheduledTask = POST "/namespaces/{namespaceName}/scheduledTasks",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/ScheduledTask/CreateScheduledTask";
    facts {
        without_default_retry();
        with_retry_token();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        create_scheduled_task_details = json(models::CreateScheduledTaskDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ScheduledTask) }
    then {
        settled(get_scheduled_task, models::ScheduledTask, models::ScheduledTaskLifecycleState);
        with_id("scheduledTaskId", "id");
    }
}

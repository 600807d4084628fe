// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Deletes the accumulated data of the acceleration task.
    Clean = POST "/namespaces/{namespaceName}/scheduledTasks/{scheduledTaskId}/actions/clean",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/ScheduledTask/Clean";
    facts { with_retry_token(); }
    required {
        namespace_name = path "namespaceName" (String);
        scheduled_task_id = path "scheduledTaskId" (String);
    }
    optional {
        /// The start time.
        time_start = query "timeStart" (DateTime<Utc>);
        /// The end time.
        time_end = query "timeEnd" (DateTime<Utc>);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_scheduled_task, models::ScheduledTask, models::ScheduledTaskLifecycleState);
    }
}

// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the scheduled task.
    ///
    /// The response has the header `etag`.
    GetScheduledTask = GET "/namespaces/{namespaceName}/scheduledTasks/{scheduledTaskId}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/ScheduledTask/GetScheduledTask";
    required {
        namespace_name = path "namespaceName" (String);
        scheduled_task_id = path "scheduledTaskId" (String);
    }
    returns { json(models::ScheduledTask), state(models::ScheduledTaskLifecycleState) }
}

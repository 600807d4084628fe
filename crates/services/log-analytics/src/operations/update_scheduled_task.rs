// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the scheduled task.
    ///
    /// The response has the header `etag`.
    UpdateScheduledTask = PUT "/namespaces/{namespaceName}/scheduledTasks/{scheduledTaskId}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/ScheduledTask/UpdateScheduledTask";
    facts { with_expect_continue(); }
    required {
        namespace_name = path "namespaceName" (String);
        scheduled_task_id = path "scheduledTaskId" (String);
        update_scheduled_task_details = json(models::UpdateScheduledTaskDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ScheduledTask) }
    then {
        settled(get_scheduled_task, models::ScheduledTask, models::ScheduledTaskLifecycleState);
    }
}

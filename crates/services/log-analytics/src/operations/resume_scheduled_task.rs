// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Resumes the scheduled task.
    ///
    /// The response has the header `etag`.
    ResumeScheduledTask =
        POST "/namespaces/{namespaceName}/scheduledTasks/{scheduledTaskId}/actions/resume",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/ScheduledTask/ResumeScheduledTask";
    required {
        namespace_name = path "namespaceName" (String);
        scheduled_task_id = path "scheduledTaskId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ScheduledTask) }
    then {
        settled(get_scheduled_task, models::ScheduledTask, models::ScheduledTaskLifecycleState);
        with_id("scheduledTaskId", "id");
    }
}

// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the scheduled task.
    DeleteScheduledTask = DELETE "/namespaces/{namespaceName}/scheduledTasks/{scheduledTaskId}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/ScheduledTask/DeleteScheduledTask";
    required {
        namespace_name = path "namespaceName" (String);
        scheduled_task_id = path "scheduledTaskId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_scheduled_task); }
}

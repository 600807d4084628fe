// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the monitored resource task.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateMonitoredResourceTask = PUT "/monitoredResourceTasks/{monitoredResourceTaskId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoredResourceTask/UpdateMonitoredResourceTask";
    facts { without_default_retry(); }
    required {
        monitored_resource_task_id = path "monitoredResourceTaskId" (String);
        update_monitored_resource_task_details = json(models::UpdateMonitoredResourceTaskDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::MonitoredResourceTask) }
    then {
        settled(get_monitored_resource_task, models::MonitoredResourceTask,
            models::MonitoredResourceTaskLifecycleState);
    }
}

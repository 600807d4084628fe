// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the monitored resource task.
    ///
    /// The response has the header `etag`.
    GetMonitoredResourceTask = GET "/monitoredResourceTasks/{monitoredResourceTaskId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoredResourceTask/GetMonitoredResourceTask";
    required {
        monitored_resource_task_id = path "monitoredResourceTaskId" (String);
    }
    returns {
        json(models::MonitoredResourceTask),
        state(models::MonitoredResourceTaskLifecycleState),
    }
}

// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a monitored resource task.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateMonitoredResourceTask = POST "/monitoredResourceTasks",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoredResourceTask/CreateMonitoredResourceTask";
    facts { with_retry_token(); }
    required {
        create_monitored_resource_task_details = json(models::CreateMonitoredResourceTaskDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MonitoredResourceTask) }
    then {
        settled(get_monitored_resource_task, models::MonitoredResourceTask,
            models::MonitoredResourceTaskLifecycleState);
        with_id("monitoredResourceTaskId", "id");
    }
}

// @generated from spec/appmgmt-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the monitored instance.
    ///
    /// The response has the header `etag`.
    GetMonitoredInstance = GET "/monitoredInstances/{monitoredInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/resource-discovery-monitoring-control-api/20210330/MonitoredInstance/GetMonitoredInstance";
    required {
        monitored_instance_id = path "monitoredInstanceId" (String);
    }
    returns { json(models::MonitoredInstance), state(models::MonitoredInstanceLifecycleState) }
}

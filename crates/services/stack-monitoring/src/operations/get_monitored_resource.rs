// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the monitored resource.
    ///
    /// The response has the header `etag`.
    GetMonitoredResource = GET "/monitoredResources/{monitoredResourceId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoredResource/GetMonitoredResource";
    required {
        monitored_resource_id = path "monitoredResourceId" (String);
    }
    returns { json(models::MonitoredResource), state(models::MonitoredResourceLifecycleState) }
}

// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the monitored resource type.
    ///
    /// The response has the header `etag`.
    GetMonitoredResourceType = GET "/monitoredResourceTypes/{monitoredResourceTypeId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoredResourceType/GetMonitoredResourceType";
    required {
        monitored_resource_type_id = path "monitoredResourceTypeId" (String);
    }
    returns {
        json(models::MonitoredResourceType),
        state(models::MonitoredResourceTypeLifecycleState),
    }
}

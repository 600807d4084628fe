// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the monitored resource.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateMonitoredResource = PUT "/monitoredResources/{monitoredResourceId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoredResource/UpdateMonitoredResource";
    facts { without_default_retry(); }
    required {
        monitored_resource_id = path "monitoredResourceId" (String);
        update_monitored_resource_details = json(models::UpdateMonitoredResourceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_monitored_resource, models::MonitoredResource,
            models::MonitoredResourceLifecycleState);
    }
}

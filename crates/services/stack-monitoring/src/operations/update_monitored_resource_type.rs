// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the monitored resource type.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateMonitoredResourceType = PUT "/monitoredResourceTypes/{monitoredResourceTypeId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoredResourceType/UpdateMonitoredResourceType";
    facts { without_default_retry(); }
    required {
        monitored_resource_type_id = path "monitoredResourceTypeId" (String);
        update_monitored_resource_type_details = json(models::UpdateMonitoredResourceTypeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::MonitoredResourceType) }
    then {
        settled(get_monitored_resource_type, models::MonitoredResourceType,
            models::MonitoredResourceTypeLifecycleState);
    }
}

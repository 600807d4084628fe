// @generated from spec/appmgmt-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Activates the monitoring plugin.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ActivateMonitoringPlugin =
        POST "/monitoredInstances/{monitoredInstanceId}/actions/activateMonitoringPlugin",
        "https://docs.oracle.com/iaas/api/#/en/resource-discovery-monitoring-control-api/20210330/MonitoredInstance/ActivateMonitoringPlugin";
    facts { without_default_retry(); }
    required {
        monitored_instance_id = path "monitoredInstanceId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_monitored_instance, models::MonitoredInstance,
            models::MonitoredInstanceLifecycleState);
    }
}

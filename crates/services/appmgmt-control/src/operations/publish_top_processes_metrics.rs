// @generated from spec/appmgmt-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Publishes the top processes metrics.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    PublishTopProcessesMetrics =
        POST "/monitoredInstances/{monitoredInstanceId}/actions/publishTopProcessesMetrics",
        "https://docs.oracle.com/iaas/api/#/en/resource-discovery-monitoring-control-api/20210330/MonitoredInstance/PublishTopProcessesMetrics";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        monitored_instance_id = path "monitoredInstanceId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_monitored_instance, models::MonitoredInstance,
            models::MonitoredInstanceLifecycleState);
    }
}

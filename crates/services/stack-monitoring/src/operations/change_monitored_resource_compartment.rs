// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the monitored resource to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeMonitoredResourceCompartment =
        POST "/monitoredResources/{monitoredResourceId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoredResource/ChangeMonitoredResourceCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        monitored_resource_id = path "monitoredResourceId" (String);
        change_monitored_resource_compartment_details =
            json(models::ChangeMonitoredResourceCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_monitored_resource, models::MonitoredResource,
            models::MonitoredResourceLifecycleState);
    }
}

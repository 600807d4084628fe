// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a monitored resource.
    ///
    /// The response has the headers `content-location`, `etag`, `location`,
    /// `opc-monitored-resource-id` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateMonitoredResource = POST "/monitoredResources",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoredResource/CreateMonitoredResource";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_monitored_resource_details = json(models::CreateMonitoredResourceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The ID of the external resource.
        external_resource_id = header "external-resource-id" (String);
    }
    returns { json(models::MonitoredResource) }
    then {
        settled(get_monitored_resource, models::MonitoredResource,
            models::MonitoredResourceLifecycleState);
        with_id("monitoredResourceId", "id");
    }
}

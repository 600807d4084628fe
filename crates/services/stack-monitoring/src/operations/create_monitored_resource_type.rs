// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a monitored resource type.
    ///
    /// The response has the header `etag`.
    CreateMonitoredResourceType = POST "/monitoredResourceTypes",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoredResourceType/CreateMonitoredResourceType";
    facts { with_retry_token(); }
    required {
        create_monitored_resource_type_details = json(models::CreateMonitoredResourceTypeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MonitoredResourceType) }
    then {
        settled(get_monitored_resource_type, models::MonitoredResourceType,
            models::MonitoredResourceTypeLifecycleState);
        with_id("monitoredResourceTypeId", "id");
    }
}

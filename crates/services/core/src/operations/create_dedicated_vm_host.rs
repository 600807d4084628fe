// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a dedicated VM host.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateDedicatedVmHost = POST "/dedicatedVmHosts",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DedicatedVmHost/CreateDedicatedVmHost";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_dedicated_vm_host_details = json(models::CreateDedicatedVmHostDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DedicatedVmHost) }
    then {
        settled(get_dedicated_vm_host, models::DedicatedVmHost,
            models::DedicatedVmHostLifecycleState);
        with_id("dedicatedVmHostId", "id");
    }
}

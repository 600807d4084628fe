// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the dedicated VM host to another compartment.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeDedicatedVmHostCompartment =
        POST "/dedicatedVmHosts/{dedicatedVmHostId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DedicatedVmHost/ChangeDedicatedVmHostCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        dedicated_vm_host_id = path "dedicatedVmHostId" (String);
        change_dedicated_vm_host_compartment_details =
            json(models::ChangeDedicatedVmHostCompartmentDetails);
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
        settled(get_dedicated_vm_host, models::DedicatedVmHost,
            models::DedicatedVmHostLifecycleState);
    }
}

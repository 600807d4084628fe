// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Reconfigures the private endpoint VB instance.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ReconfigurePrivateEndpointVbInstance =
        POST "/vbInstances/{vbInstanceId}/actions/reconfigurePrivateEndpoint",
        "https://docs.oracle.com/iaas/api/#/en/visual-builder/20210601/VbInstance/ReconfigurePrivateEndpointVbInstance";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        vb_instance_id = path "vbInstanceId" (String);
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
    then { settled(get_vb_instance, models::VbInstance, models::VbInstanceLifecycleState); }
}

// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the backend.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteBackend =
        DELETE "/loadBalancers/{loadBalancerId}/backendSets/{backendSetName}/backends/{backendName}",
        "https://docs.oracle.com/iaas/api/#/en/loadbalancer/20170115/Backend/DeleteBackend";
    facts { without_default_retry(); }
    required {
        load_balancer_id = path "loadBalancerId" (String);
        backend_set_name = path "backendSetName" (String);
        backend_name = path "backendName" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}

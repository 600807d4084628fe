// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the SSL cipher suite.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteSSLCipherSuite = DELETE "/loadBalancers/{loadBalancerId}/sslCipherSuites/{name}",
        "https://docs.oracle.com/iaas/api/#/en/loadbalancer/20170115/SSLCipherSuite/DeleteSSLCipherSuite";
    facts { without_default_retry(); }
    required {
        load_balancer_id = path "loadBalancerId" (String);
        name = path "name" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}

// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Downloads the certificate signing request.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DownloadCertificateSigningRequest =
        POST "/20180608/hsmClusters/{hsmClusterId}/actions/downloadCertificateSigningRequest",
        "https://docs.oracle.com/iaas/api/#/en/key/release/HsmCluster/DownloadCertificateSigningRequest";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        hsm_cluster_id = path "hsmClusterId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { text }
    then { settled(get_hsm_cluster, models::HsmCluster, models::HsmClusterLifecycleState); }
}

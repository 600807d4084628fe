// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Disables the audit management logging.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DisableAuditMgmtLogging =
        POST "/20180608/hsmClusters/{hsmClusterId}/actions/disableAuditMgmtLogging",
        "https://docs.oracle.com/iaas/api/#/en/key/release/HsmCluster/DisableAuditMgmtLogging";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        hsm_cluster_id = path "hsmClusterId" (String);
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
    then { settled(get_hsm_cluster, models::HsmCluster, models::HsmClusterLifecycleState); }
}

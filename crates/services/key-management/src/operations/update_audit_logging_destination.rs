// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the audit logging destination.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateAuditLoggingDestination =
        PUT "/20180608/hsmClusters/{hsmClusterId}/actions/updateAuditLoggingDestination",
        "https://docs.oracle.com/iaas/api/#/en/key/release/HsmCluster/UpdateAuditLoggingDestination";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        hsm_cluster_id = path "hsmClusterId" (String);
        update_audit_logging_destination_details =
            json(models::UpdateAuditLoggingDestinationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AuditLogging) }
    then { work_request(); }
}

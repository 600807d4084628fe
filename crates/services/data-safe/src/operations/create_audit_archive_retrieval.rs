// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an audit archive retrieval.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateAuditArchiveRetrieval = POST "/auditArchiveRetrievals",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AuditArchiveRetrieval/CreateAuditArchiveRetrieval";
    facts { with_retry_token(); }
    required {
        create_audit_archive_retrieval_details = json(models::CreateAuditArchiveRetrievalDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AuditArchiveRetrieval) }
    then {
        settled(get_audit_archive_retrieval, models::AuditArchiveRetrieval,
            models::AuditArchiveRetrievalLifecycleState);
        with_id("auditArchiveRetrievalId", "id");
    }
}

// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the audit archive retrieval.
    ///
    /// The response has the header `etag`.
    GetAuditArchiveRetrieval = GET "/auditArchiveRetrievals/{auditArchiveRetrievalId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AuditArchiveRetrieval/GetAuditArchiveRetrieval";
    required {
        audit_archive_retrieval_id = path "auditArchiveRetrievalId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns {
        json(models::AuditArchiveRetrieval),
        state(models::AuditArchiveRetrievalLifecycleState),
    }
}

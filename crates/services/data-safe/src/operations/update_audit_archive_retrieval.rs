// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the audit archive retrieval.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateAuditArchiveRetrieval = PUT "/auditArchiveRetrievals/{auditArchiveRetrievalId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AuditArchiveRetrieval/UpdateAuditArchiveRetrieval";
    required {
        audit_archive_retrieval_id = path "auditArchiveRetrievalId" (String);
        update_audit_archive_retrieval_details = json(models::UpdateAuditArchiveRetrievalDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_audit_archive_retrieval, models::AuditArchiveRetrieval,
            models::AuditArchiveRetrievalLifecycleState);
    }
}

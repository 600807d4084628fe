// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the enrichment job.
    ///
    /// The response has the header `opc-work-request-id`.
    CancelEnrichmentJob =
        POST "/semanticStores/{semanticStoreId}/enrichmentJobs/{enrichmentJobId}/actions/cancel",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-nl2sql/20260325/EnrichmentJob/CancelEnrichmentJob";
    facts { with_retry_token(); }
    required {
        semantic_store_id = path "semanticStoreId" (String);
        enrichment_job_id = path "enrichmentJobId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::EnrichmentJob) }
    then {
        settled(get_enrichment_job, models::EnrichmentJob, models::EnrichmentJobLifecycleState);
        with_id("enrichmentJobId", "id");
        with_cancellation();
    }
}

// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates an enrichment job.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    GenerateEnrichmentJob = POST "/semanticStores/{semanticStoreId}/actions/enrich",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-nl2sql/20260325/EnrichmentJob/GenerateEnrichmentJob";
    facts { with_retry_token(); }
    required {
        semantic_store_id = path "semanticStoreId" (String);
        generate_enrichment_job_details = json(models::GenerateEnrichmentJobDetails);
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
    then { work_request(); }
}

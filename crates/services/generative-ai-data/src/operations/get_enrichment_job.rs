// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the enrichment job.
    ///
    /// The response has the header `etag`.
    GetEnrichmentJob = GET "/semanticStores/{semanticStoreId}/enrichmentJobs/{enrichmentJobId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-nl2sql/20260325/EnrichmentJob/GetEnrichmentJob";
    required {
        semantic_store_id = path "semanticStoreId" (String);
        enrichment_job_id = path "enrichmentJobId" (String);
    }
    returns { json(models::EnrichmentJob), state(models::EnrichmentJobLifecycleState) }
}

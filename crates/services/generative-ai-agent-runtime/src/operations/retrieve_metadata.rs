// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Retrieves the metadata.
    ///
    /// The response has the header `etag`.
    RetrieveMetadata = POST "/knowledgeBases/{knowledgeBaseId}/actions/retrieveMetadata",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents-client/20240531/KnowledgeBaseMetadataSummary/RetrieveMetadata";
    facts { with_retry_token(); }
    required {
        knowledge_base_id = path "knowledgeBaseId" (String);
        retrieve_metadata_details = json(models::RetrieveMetadataDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(Vec<models::KnowledgeBaseMetadataSummary>) }
}

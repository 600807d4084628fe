// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the knowledge base.
    ///
    /// The response has the header `etag`.
    GetKnowledgeBase = GET "/knowledgeBases/{knowledgeBaseId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/KnowledgeBase/GetKnowledgeBase";
    required {
        knowledge_base_id = path "knowledgeBaseId" (String);
    }
    returns { json(models::KnowledgeBase), state(models::KnowledgeBaseLifecycleState) }
}

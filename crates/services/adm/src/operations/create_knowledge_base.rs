// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a knowledge base.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateKnowledgeBase = POST "/knowledgeBases",
        "https://docs.oracle.com/iaas/api/#/en/adm/20220421/KnowledgeBase/CreateKnowledgeBase";
    facts { with_retry_token(); }
    required {
        create_knowledge_base_details = json(models::CreateKnowledgeBaseDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_knowledge_base, models::KnowledgeBase, models::KnowledgeBaseLifecycleState);
        with_id("knowledgeBaseId", "id");
    }
}

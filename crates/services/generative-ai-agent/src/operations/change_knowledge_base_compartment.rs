// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the knowledge base to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeKnowledgeBaseCompartment =
        POST "/knowledgeBases/{knowledgeBaseId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/KnowledgeBase/ChangeKnowledgeBaseCompartment";
    facts { with_retry_token(); }
    required {
        knowledge_base_id = path "knowledgeBaseId" (String);
        change_knowledge_base_compartment_details =
            json(models::ChangeKnowledgeBaseCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_knowledge_base, models::KnowledgeBase, models::KnowledgeBaseLifecycleState);
    }
}

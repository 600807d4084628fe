// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the knowledge base.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateKnowledgeBase = PUT "/knowledgeBases/{knowledgeBaseId}",
        "https://docs.oracle.com/iaas/api/#/en/adm/20220421/KnowledgeBase/UpdateKnowledgeBase";
    required {
        knowledge_base_id = path "knowledgeBaseId" (String);
        update_knowledge_base_details = json(models::UpdateKnowledgeBaseDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_knowledge_base, models::KnowledgeBase, models::KnowledgeBaseLifecycleState);
    }
}

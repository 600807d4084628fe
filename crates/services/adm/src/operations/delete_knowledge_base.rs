// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the knowledge base.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteKnowledgeBase = DELETE "/knowledgeBases/{knowledgeBaseId}",
        "https://docs.oracle.com/iaas/api/#/en/adm/20220421/KnowledgeBase/DeleteKnowledgeBase";
    required {
        knowledge_base_id = path "knowledgeBaseId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_knowledge_base); }
}

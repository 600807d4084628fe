// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the agent.
    DeleteAgent = DELETE "/agents/{agentId}",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/Agent/DeleteAgent";
    facts { with_retry_token(); }
    required {
        agent_id = path "agentId" (String);
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
    then { deleted(get_agent); }
}

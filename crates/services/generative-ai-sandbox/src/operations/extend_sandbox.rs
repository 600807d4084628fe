// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Extends the sandbox.
    ExtendSandbox = POST "/sandboxes/{sandboxId}/actions/extend";
    facts { with_retry_token(); }
    required {
        sandbox_id = path "sandboxId" (String);
        extend_sandbox_details = json(models::ExtendSandboxDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Sandbox) }
    then {
        settled(get_sandbox, models::Sandbox, models::SandboxLifecycleState);
        with_id("sandboxId", "id");
    }
}

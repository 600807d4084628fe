// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a sandbox.
    CreateSandbox = POST "/sandboxes";
    facts { with_retry_token(); }
    required {
        project_id = header "project-id" (String);
        create_sandbox_details = json(models::CreateSandboxDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Sandbox) }
    then {
        settled(get_sandbox, models::Sandbox, models::SandboxLifecycleState);
        with_id("sandboxId", "id");
    }
}

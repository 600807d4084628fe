// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Runs the sandbox command and wait.
    RunSandboxCommandAndWait = POST "/sandboxes/{sandboxId}/commands/actions/runAndWait";
    facts { with_retry_token(); }
    required {
        sandbox_id = path "sandboxId" (String);
        run_sandbox_command_details = json(models::RunSandboxCommandDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SandboxCommand) }
}

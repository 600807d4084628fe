// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the sandbox command.
    CancelSandboxCommand = POST "/sandboxes/{sandboxId}/commands/{commandId}/actions/cancel";
    facts { with_retry_token(); }
    required {
        sandbox_id = path "sandboxId" (String);
        command_id = path "commandId" (String);
        cancel_sandbox_command_details = json(models::CancelSandboxCommandDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SandboxCommand) }
}

// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Runs a command in the sandbox, and streams its events.
    RunSandboxCommandAndStream = POST "/sandboxes/{sandboxId}/commands/actions/runAndStream";
    facts {
        with_accept("application/x-ndjson");
        with_stream();
        with_retry_token();
    }
    required {
        sandbox_id = path "sandboxId" (String);
        run_sandbox_command_details = json(models::RunSandboxCommandDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { stream }
}

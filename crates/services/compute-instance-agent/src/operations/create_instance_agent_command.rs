// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an instance agent command.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateInstanceAgentCommand = POST "/instanceAgentCommands",
        "https://docs.oracle.com/iaas/api/#/en/instanceagent/20180530/InstanceAgentCommand/CreateInstanceAgentCommand";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["outputUri", "sourceUri"]);
    }
    required {
        create_instance_agent_command_details = json(models::CreateInstanceAgentCommandDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::InstanceAgentCommand) }
}

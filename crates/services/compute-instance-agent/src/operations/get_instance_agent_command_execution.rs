// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the instance agent command execution.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetInstanceAgentCommandExecution = GET "/instanceAgentCommands/{instanceAgentCommandId}/status",
        "https://docs.oracle.com/iaas/api/#/en/instanceagent/20180530/InstanceAgentCommandExecution/GetInstanceAgentCommandExecution";
    facts {
        without_default_retry();
        with_secret_fields(&["outputUri"]);
    }
    required {
        instance_agent_command_id = path "instanceAgentCommandId" (String);
        instance_id = query "instanceId" (String);
    }
    returns { json(models::InstanceAgentCommandExecution) }
}

// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the instance agent plugin.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetInstanceAgentPlugin = GET "/instanceagents/{instanceagentId}/plugins/{pluginName}",
        "https://docs.oracle.com/iaas/api/#/en/instanceagent/20180530/Plugin/GetInstanceAgentPlugin";
    facts { without_default_retry(); }
    required {
        instanceagent_id = path "instanceagentId" (String);
        plugin_name = path "pluginName" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::InstanceAgentPlugin) }
}

// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the plugin.
    ///
    /// The response has the header `etag`.
    GetPlugin = GET "/agents/{agentId}/plugins/{pluginName}",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/Plugin/GetPlugin";
    required {
        agent_id = path "agentId" (String);
        plugin_name = path "pluginName" (String);
    }
    returns { json(models::Plugin), state(models::PluginLifecycleState) }
}

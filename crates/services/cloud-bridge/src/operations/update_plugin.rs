// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the plugin.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdatePlugin = PUT "/agents/{agentId}/plugins/{pluginName}",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/Plugin/UpdatePlugin";
    required {
        agent_id = path "agentId" (String);
        plugin_name = path "pluginName" (String);
        update_plugin_details = json(models::UpdatePluginDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_plugin, models::Plugin, models::PluginLifecycleState); }
}

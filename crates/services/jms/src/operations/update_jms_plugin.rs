// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the JMS plugin.
    ///
    /// The response has the header `etag`.
    UpdateJmsPlugin = PUT "/jmsPlugins/{jmsPluginId}",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/JmsPlugin/UpdateJmsPlugin";
    required {
        jms_plugin_id = path "jmsPluginId" (String);
        update_jms_plugin_details = json(models::UpdateJmsPluginDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::JmsPlugin) }
    then { settled(get_jms_plugin, models::JmsPlugin, models::JmsPluginLifecycleState); }
}

// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the JMS plugin.
    ///
    /// The response has the headers `etag` and `retry-after`.
    GetJmsPlugin = GET "/jmsPlugins/{jmsPluginId}",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/JmsPlugin/GetJmsPlugin";
    required {
        jms_plugin_id = path "jmsPluginId" (String);
    }
    returns { json(models::JmsPlugin), state(models::JmsPluginLifecycleState) }
}

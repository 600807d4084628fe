// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a JMS plugin.
    ///
    /// The response has the header `etag`.
    CreateJmsPlugin = POST "/jmsPlugins",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/JmsPlugin/CreateJmsPlugin";
    facts { with_retry_token(); }
    required {
        create_jms_plugin_details = json(models::CreateJmsPluginDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::JmsPlugin) }
    then {
        settled(get_jms_plugin, models::JmsPlugin, models::JmsPluginLifecycleState);
        with_id("jmsPluginId", "id");
    }
}

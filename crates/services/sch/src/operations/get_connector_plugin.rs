// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the connector plugin.
    GetConnectorPlugin = GET "/connectorPlugins/{connectorPluginName}",
        "https://docs.oracle.com/iaas/api/#/en/serviceconnectors/20200909/ConnectorPlugin/GetConnectorPlugin";
    required {
        connector_plugin_name = path "connectorPluginName" (String);
    }
    returns { json(models::ConnectorPlugin), state(models::ConnectorPluginLifecycleState) }
}

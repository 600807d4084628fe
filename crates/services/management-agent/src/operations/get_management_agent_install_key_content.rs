// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the management agent install key content.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetManagementAgentInstallKeyContent =
        GET "/managementAgentInstallKeys/{managementAgentInstallKeyId}/content",
        "https://docs.oracle.com/iaas/api/#/en/management-agent/20200202/ManagementAgentInstallKey/GetManagementAgentInstallKeyContent";
    facts {
        with_accept("application/octet-stream");
        with_stream();
        without_default_retry();
    }
    required {
        management_agent_install_key_id = path "managementAgentInstallKeyId" (String);
    }
    optional {
        /// The name of the plugin.
        plugin_name = query_each "pluginName" ([String]);
    }
    returns { stream }
}

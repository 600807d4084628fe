// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the management agent install key.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetManagementAgentInstallKey = GET "/managementAgentInstallKeys/{managementAgentInstallKeyId}",
        "https://docs.oracle.com/iaas/api/#/en/management-agent/20200202/ManagementAgentInstallKey/GetManagementAgentInstallKey";
    facts { without_default_retry(); }
    required {
        management_agent_install_key_id = path "managementAgentInstallKeyId" (String);
    }
    returns {
        json(models::ManagementAgentInstallKey),
        state(models::ManagementAgentInstallKeyLifecycleState),
    }
}

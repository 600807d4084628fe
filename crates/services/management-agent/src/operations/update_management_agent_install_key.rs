// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the management agent install key.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateManagementAgentInstallKey =
        PUT "/managementAgentInstallKeys/{managementAgentInstallKeyId}",
        "https://docs.oracle.com/iaas/api/#/en/management-agent/20200202/ManagementAgentInstallKey/UpdateManagementAgentInstallKey";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        management_agent_install_key_id = path "managementAgentInstallKeyId" (String);
        update_management_agent_install_key_details =
            json(models::UpdateManagementAgentInstallKeyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ManagementAgentInstallKey) }
    then {
        settled(get_management_agent_install_key, models::ManagementAgentInstallKey,
            models::ManagementAgentInstallKeyLifecycleState);
    }
}

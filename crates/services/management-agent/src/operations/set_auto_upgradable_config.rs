// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Sets the auto upgradable configuration.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    SetAutoUpgradableConfig = POST "/managementAgents/actions/setAutoUpgradableConfig",
        "https://docs.oracle.com/iaas/api/#/en/management-agent/20200202/ManagementAgent/SetAutoUpgradableConfig";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        set_auto_upgradable_config_details = json(models::SetAutoUpgradableConfigDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AutoUpgradableConfig) }
}

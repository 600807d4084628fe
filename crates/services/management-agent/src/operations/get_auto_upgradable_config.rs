// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the auto upgradable configuration.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAutoUpgradableConfig = GET "/managementAgents/actions/getAutoUpgradableConfig",
        "https://docs.oracle.com/iaas/api/#/en/management-agent/20200202/ManagementAgent/GetAutoUpgradableConfig";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::AutoUpgradableConfig) }
}

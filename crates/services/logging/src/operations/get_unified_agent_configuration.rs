// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the unified agent configuration.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetUnifiedAgentConfiguration = GET "/unifiedAgentConfigurations/{unifiedAgentConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/logging-management/20200531/UnifiedAgentConfiguration/GetUnifiedAgentConfiguration";
    facts { without_default_retry(); }
    required {
        unified_agent_configuration_id = path "unifiedAgentConfigurationId" (String);
    }
    returns {
        json(models::UnifiedAgentConfiguration),
        state(models::UnifiedAgentConfigurationLifecycleState),
    }
}

// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a unified agent configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateUnifiedAgentConfiguration = POST "/unifiedAgentConfigurations",
        "https://docs.oracle.com/iaas/api/#/en/logging-management/20200531/UnifiedAgentConfiguration/CreateUnifiedAgentConfiguration";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_unified_agent_configuration_details =
            json(models::CreateUnifiedAgentConfigurationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_unified_agent_configuration, models::UnifiedAgentConfiguration,
            models::UnifiedAgentConfigurationLifecycleState);
        with_id("unifiedAgentConfigurationId", "id");
    }
}

// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the unified agent configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateUnifiedAgentConfiguration =
        PUT "/unifiedAgentConfigurations/{unifiedAgentConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/logging-management/20200531/UnifiedAgentConfiguration/UpdateUnifiedAgentConfiguration";
    facts { without_default_retry(); }
    required {
        unified_agent_configuration_id = path "unifiedAgentConfigurationId" (String);
        update_unified_agent_configuration_details =
            json(models::UpdateUnifiedAgentConfigurationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_unified_agent_configuration, models::UnifiedAgentConfiguration,
            models::UnifiedAgentConfigurationLifecycleState);
    }
}

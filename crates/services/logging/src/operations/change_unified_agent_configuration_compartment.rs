// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the unified agent configuration to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeUnifiedAgentConfigurationCompartment =
        POST "/unifiedAgentConfigurations/{unifiedAgentConfigurationId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/logging-management/20200531/UnifiedAgentConfiguration/ChangeUnifiedAgentConfigurationCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        unified_agent_configuration_id = path "unifiedAgentConfigurationId" (String);
        change_unified_agent_configuration_compartment_details =
            json(models::ChangeUnifiedAgentConfigurationCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
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

// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the custom protection rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCustomProtectionRule = PUT "/customProtectionRules/{customProtectionRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/CustomProtectionRule/UpdateCustomProtectionRule";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        custom_protection_rule_id = path "customProtectionRuleId" (String);
        update_custom_protection_rule_details = json(models::UpdateCustomProtectionRuleDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CustomProtectionRule) }
    then {
        settled(get_custom_protection_rule, models::CustomProtectionRule,
            models::CustomProtectionRuleLifecycleState);
    }
}

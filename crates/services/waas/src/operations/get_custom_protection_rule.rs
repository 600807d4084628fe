// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the custom protection rule.
    ///
    /// The response has the header `etag`.
    GetCustomProtectionRule = GET "/customProtectionRules/{customProtectionRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/CustomProtectionRule/GetCustomProtectionRule";
    required {
        custom_protection_rule_id = path "customProtectionRuleId" (String);
    }
    returns {
        json(models::CustomProtectionRule),
        state(models::CustomProtectionRuleLifecycleState),
    }
}

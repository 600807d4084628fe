// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the WAAS policy custom protection rules.
    ///
    /// The response has the header `etag`.
    ListWaasPolicyCustomProtectionRules =
        GET "/waasPolicies/{waasPolicyId}/wafConfig/customProtectionRules",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/CustomProtectionRule/ListWaasPolicyCustomProtectionRules";
    required {
        waas_policy_id = path "waasPolicyId" (String);
    }
    optional {
        /// The maximum number of items per page. Default: `10`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by ModSecurity rule IDs.
        mod_security_rule_id = query_each "modSecurityRuleId" ([String]);
        /// Filters by the action.
        action = query_each "action" ([models::WaasPolicyCustomProtectionRuleAction]);
    }
    returns {
        pages(Vec<models::WaasPolicyCustomProtectionRuleSummary>),
        items(models::WaasPolicyCustomProtectionRuleSummary),
    }
}

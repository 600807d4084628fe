// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a compliance policy rule.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateCompliancePolicyRule = POST "/compliancePolicyRules",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/CompliancePolicyRule/CreateCompliancePolicyRule";
    facts { with_retry_token(); }
    required {
        create_compliance_policy_rule_details = json(models::CreateCompliancePolicyRuleDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CompliancePolicyRule) }
    then {
        settled(get_compliance_policy_rule, models::CompliancePolicyRule,
            models::CompliancePolicyRuleLifecycleState);
        with_id("compliancePolicyRuleId", "id");
    }
}

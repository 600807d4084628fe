// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the web application firewall policy.
    ///
    /// The response has the header `etag`.
    GetWebAppFirewallPolicy = GET "/webAppFirewallPolicies/{webAppFirewallPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/waf/20210930/WebAppFirewallPolicy/GetWebAppFirewallPolicy";
    required {
        web_app_firewall_policy_id = path "webAppFirewallPolicyId" (String);
    }
    returns {
        json(models::WebAppFirewallPolicy),
        state(models::WebAppFirewallPolicyLifecycleState),
    }
}

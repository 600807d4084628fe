// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the web application firewall policy.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteWebAppFirewallPolicy = DELETE "/webAppFirewallPolicies/{webAppFirewallPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/waf/20210930/WebAppFirewallPolicy/DeleteWebAppFirewallPolicy";
    required {
        web_app_firewall_policy_id = path "webAppFirewallPolicyId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_web_app_firewall_policy); }
}

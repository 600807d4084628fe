// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the web application firewall.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteWebAppFirewall = DELETE "/webAppFirewalls/{webAppFirewallId}",
        "https://docs.oracle.com/iaas/api/#/en/waf/20210930/WebAppFirewall/DeleteWebAppFirewall";
    required {
        web_app_firewall_id = path "webAppFirewallId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_web_app_firewall); }
}

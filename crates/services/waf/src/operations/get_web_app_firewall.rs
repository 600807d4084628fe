// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the web application firewall.
    ///
    /// The response has the header `etag`.
    GetWebAppFirewall = GET "/webAppFirewalls/{webAppFirewallId}",
        "https://docs.oracle.com/iaas/api/#/en/waf/20210930/WebAppFirewall/GetWebAppFirewall";
    required {
        web_app_firewall_id = path "webAppFirewallId" (String);
    }
    returns { json(models::WebAppFirewall), state(models::WebAppFirewallLifecycleState) }
}

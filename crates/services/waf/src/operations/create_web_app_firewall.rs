// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a web application firewall.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateWebAppFirewall = POST "/webAppFirewalls",
        "https://docs.oracle.com/iaas/api/#/en/waf/20210930/WebAppFirewall/CreateWebAppFirewall";
    facts { with_retry_token(); }
    required {
        create_web_app_firewall_details = json(models::CreateWebAppFirewallDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::WebAppFirewall) }
    then {
        settled(get_web_app_firewall, models::WebAppFirewall, models::WebAppFirewallLifecycleState);
        with_id("webAppFirewallId", "id");
    }
}

// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the web application firewall to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeWebAppFirewallCompartment =
        POST "/webAppFirewalls/{webAppFirewallId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/waf/20210930/WebAppFirewall/ChangeWebAppFirewallCompartment";
    required {
        web_app_firewall_id = path "webAppFirewallId" (String);
        change_web_app_firewall_compartment_details =
            json(models::ChangeWebAppFirewallCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_web_app_firewall, models::WebAppFirewall, models::WebAppFirewallLifecycleState);
    }
}

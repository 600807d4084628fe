// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the service.
    ///
    /// The response has the headers `etag`, `opc-page-count` and `opc-total-items`.
    UpdateService = PUT "/networkFirewallPolicies/{networkFirewallPolicyId}/services/{serviceName}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/Service/UpdateService";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        service_name = path "serviceName" (String);
        update_service_details = json(models::UpdateServiceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Service) }
}

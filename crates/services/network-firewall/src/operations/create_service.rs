// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a service.
    ///
    /// The response has the header `etag`.
    CreateService = POST "/networkFirewallPolicies/{networkFirewallPolicyId}/services",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/Service/CreateService";
    facts { with_retry_token(); }
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        create_service_details = json(models::CreateServiceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Service) }
}

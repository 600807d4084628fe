// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a mapped secret.
    ///
    /// The response has the header `etag`.
    CreateMappedSecret = POST "/networkFirewallPolicies/{networkFirewallPolicyId}/mappedSecrets",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/MappedSecret/CreateMappedSecret";
    facts { with_retry_token(); }
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        create_mapped_secret_details = json(models::CreateMappedSecretDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MappedSecret) }
}

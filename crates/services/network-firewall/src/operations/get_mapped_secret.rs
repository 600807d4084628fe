// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the mapped secret.
    ///
    /// The response has the header `etag`.
    GetMappedSecret =
        GET "/networkFirewallPolicies/{networkFirewallPolicyId}/mappedSecrets/{mappedSecretName}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/MappedSecret/GetMappedSecret";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        mapped_secret_name = path "mappedSecretName" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { json(models::MappedSecret) }
}

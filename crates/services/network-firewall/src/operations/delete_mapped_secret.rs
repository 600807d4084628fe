// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the mapped secret.
    DeleteMappedSecret =
        DELETE "/networkFirewallPolicies/{networkFirewallPolicyId}/mappedSecrets/{mappedSecretName}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/MappedSecret/DeleteMappedSecret";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        mapped_secret_name = path "mappedSecretName" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}

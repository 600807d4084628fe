// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the mapped secret.
    ///
    /// The response has the headers `etag`, `opc-page-count` and `opc-total-items`.
    UpdateMappedSecret =
        PUT "/networkFirewallPolicies/{networkFirewallPolicyId}/mappedSecrets/{mappedSecretName}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/MappedSecret/UpdateMappedSecret";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        mapped_secret_name = path "mappedSecretName" (String);
        update_mapped_secret_details = json(models::UpdateMappedSecretDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::MappedSecret) }
}

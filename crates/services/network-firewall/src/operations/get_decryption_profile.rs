// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the decryption profile.
    ///
    /// The response has the header `etag`.
    GetDecryptionProfile =
        GET "/networkFirewallPolicies/{networkFirewallPolicyId}/decryptionProfiles/{decryptionProfileName}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/DecryptionProfile/GetDecryptionProfile";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        decryption_profile_name = path "decryptionProfileName" (String);
    }
    returns { json(models::DecryptionProfile) }
}

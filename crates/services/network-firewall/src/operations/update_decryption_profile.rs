// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the decryption profile.
    ///
    /// The response has the header `etag`.
    UpdateDecryptionProfile =
        PUT "/networkFirewallPolicies/{networkFirewallPolicyId}/decryptionProfiles/{decryptionProfileName}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/DecryptionProfile/UpdateDecryptionProfile";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        decryption_profile_name = path "decryptionProfileName" (String);
        update_decryption_profile_details = json(models::UpdateDecryptionProfileDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DecryptionProfile) }
}

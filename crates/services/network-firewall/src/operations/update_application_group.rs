// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the application group.
    ///
    /// The response has the headers `etag`, `opc-page-count` and `opc-total-items`.
    UpdateApplicationGroup =
        PUT "/networkFirewallPolicies/{networkFirewallPolicyId}/applicationGroups/{applicationGroupName}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/ApplicationGroup/UpdateApplicationGroup";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        application_group_name = path "applicationGroupName" (String);
        update_application_group_details = json(models::UpdateApplicationGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ApplicationGroup) }
}

// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the application group.
    ///
    /// The response has the header `etag`.
    GetApplicationGroup =
        GET "/networkFirewallPolicies/{networkFirewallPolicyId}/applicationGroups/{applicationGroupName}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/ApplicationGroup/GetApplicationGroup";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        application_group_name = path "applicationGroupName" (String);
    }
    returns { json(models::ApplicationGroup) }
}

// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the service list.
    ///
    /// The response has the header `etag`.
    GetServiceList =
        GET "/networkFirewallPolicies/{networkFirewallPolicyId}/serviceLists/{serviceListName}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/ServiceList/GetServiceList";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        service_list_name = path "serviceListName" (String);
    }
    returns { json(models::ServiceList) }
}

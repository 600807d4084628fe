// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the network security group security rules.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveNetworkSecurityGroupSecurityRules =
        POST "/networkSecurityGroups/{networkSecurityGroupId}/actions/removeSecurityRules",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/SecurityRule/RemoveNetworkSecurityGroupSecurityRules";
    facts { without_default_retry(); }
    required {
        network_security_group_id = path "networkSecurityGroupId" (String);
        remove_network_security_group_security_rules_details =
            json(models::RemoveNetworkSecurityGroupSecurityRulesDetails);
    }
    returns { empty }
    then {
        settled(get_network_security_group, models::NetworkSecurityGroup,
            models::NetworkSecurityGroupLifecycleState);
    }
}

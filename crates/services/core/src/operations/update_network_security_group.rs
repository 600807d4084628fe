// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the network security group.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateNetworkSecurityGroup = PUT "/networkSecurityGroups/{networkSecurityGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/NetworkSecurityGroup/UpdateNetworkSecurityGroup";
    facts { without_default_retry(); }
    required {
        network_security_group_id = path "networkSecurityGroupId" (String);
        update_network_security_group_details = json(models::UpdateNetworkSecurityGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::NetworkSecurityGroup) }
    then {
        settled(get_network_security_group, models::NetworkSecurityGroup,
            models::NetworkSecurityGroupLifecycleState);
    }
}

// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the network security group.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetNetworkSecurityGroup = GET "/networkSecurityGroups/{networkSecurityGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/NetworkSecurityGroup/GetNetworkSecurityGroup";
    facts { without_default_retry(); }
    required {
        network_security_group_id = path "networkSecurityGroupId" (String);
    }
    returns {
        json(models::NetworkSecurityGroup),
        state(models::NetworkSecurityGroupLifecycleState),
    }
}

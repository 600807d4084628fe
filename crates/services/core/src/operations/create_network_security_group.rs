// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a network security group.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateNetworkSecurityGroup = POST "/networkSecurityGroups",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/NetworkSecurityGroup/CreateNetworkSecurityGroup";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_network_security_group_details = json(models::CreateNetworkSecurityGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::NetworkSecurityGroup) }
    then {
        settled(get_network_security_group, models::NetworkSecurityGroup,
            models::NetworkSecurityGroupLifecycleState);
        with_id("networkSecurityGroupId", "id");
    }
}

// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the network security group to another compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeNetworkSecurityGroupCompartment =
        POST "/networkSecurityGroups/{networkSecurityGroupId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/NetworkSecurityGroup/ChangeNetworkSecurityGroupCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        network_security_group_id = path "networkSecurityGroupId" (String);
        change_network_security_group_compartment_details =
            json(models::ChangeNetworkSecurityGroupCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_network_security_group, models::NetworkSecurityGroup,
            models::NetworkSecurityGroupLifecycleState);
    }
}

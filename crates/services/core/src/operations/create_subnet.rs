// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a subnet.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateSubnet = POST "/subnets",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Subnet/CreateSubnet";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_subnet_details = json(models::CreateSubnetDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Subnet) }
    then {
        settled(get_subnet, models::Subnet, models::SubnetLifecycleState);
        with_id("subnetId", "id");
    }
}

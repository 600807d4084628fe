// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the subnet.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSubnet = GET "/subnets/{subnetId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Subnet/GetSubnet";
    facts { without_default_retry(); }
    required {
        subnet_id = path "subnetId" (String);
    }
    returns { json(models::Subnet), state(models::SubnetLifecycleState) }
}

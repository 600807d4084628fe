// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the subnet.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateSubnet = PUT "/subnets/{subnetId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Subnet/UpdateSubnet";
    facts { without_default_retry(); }
    required {
        subnet_id = path "subnetId" (String);
        update_subnet_details = json(models::UpdateSubnetDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Subnet) }
    then { settled(get_subnet, models::Subnet, models::SubnetLifecycleState); }
}

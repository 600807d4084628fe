// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the subnet CIDR utilization.
    ///
    /// The response has the headers `etag` and `opc-total-items`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSubnetCidrUtilization = GET "/ipInventory/subnets/{subnetId}/cidrs",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/IpInventoryCidrUtilizationCollection/GetSubnetCidrUtilization";
    facts { without_default_retry(); }
    required {
        subnet_id = path "subnetId" (String);
    }
    returns { json(models::IpInventoryCidrUtilizationCollection) }
}

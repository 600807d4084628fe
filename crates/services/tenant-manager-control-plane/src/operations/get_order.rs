// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the order.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetOrder = GET "/orders/{activationToken}",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/Order/GetOrder";
    facts { without_default_retry(); }
    required {
        activation_token = path "activationToken" (String);
    }
    returns { json(models::Order) }
}

// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the VLAN.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVlan = GET "/vlans/{vlanId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Vlan/GetVlan";
    facts { without_default_retry(); }
    required {
        vlan_id = path "vlanId" (String);
    }
    returns { json(models::Vlan), state(models::VlanLifecycleState) }
}

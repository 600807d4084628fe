// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the VLAN.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateVlan = PUT "/vlans/{vlanId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Vlan/UpdateVlan";
    facts { without_default_retry(); }
    required {
        vlan_id = path "vlanId" (String);
        update_vlan_details = json(models::UpdateVlanDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Vlan) }
    then { settled(get_vlan, models::Vlan, models::VlanLifecycleState); }
}

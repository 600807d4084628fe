// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the VNIC.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateVnic = PUT "/vnics/{vnicId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Vnic/UpdateVnic";
    facts { without_default_retry(); }
    required {
        vnic_id = path "vnicId" (String);
        update_vnic_details = json(models::UpdateVnicDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Vnic) }
    then { settled(get_vnic, models::Vnic, models::VnicLifecycleState); }
}

// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the VCN.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateVcn = PUT "/vcns/{vcnId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Vcn/UpdateVcn";
    facts { without_default_retry(); }
    required {
        vcn_id = path "vcnId" (String);
        update_vcn_details = json(models::UpdateVcnDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Vcn) }
    then { settled(get_vcn, models::Vcn, models::VcnLifecycleState); }
}

// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the VB instance.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateVbInstance = PUT "/vbInstances/{vbInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/visual-builder/20210601/VbInstance/UpdateVbInstance";
    facts { without_default_retry(); }
    required {
        vb_instance_id = path "vbInstanceId" (String);
        update_vb_instance_details = json(models::UpdateVbInstanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_vb_instance, models::VbInstance, models::VbInstanceLifecycleState); }
}

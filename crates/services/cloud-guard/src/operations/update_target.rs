// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the target.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateTarget = PUT "/targets/{targetId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/Target/UpdateTarget";
    facts { without_default_retry(); }
    required {
        target_id = path "targetId" (String);
        update_target_details = json(models::UpdateTargetDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Target) }
    then { settled(get_target, models::Target, models::TargetLifecycleState); }
}

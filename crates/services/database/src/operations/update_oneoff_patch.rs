// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the oneoff patch.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateOneoffPatch = PUT "/oneoffPatches/{oneoffPatchId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/OneoffPatch/UpdateOneoffPatch";
    facts { without_default_retry(); }
    required {
        oneoff_patch_id = path "oneoffPatchId" (String);
        update_oneoff_patch_details = json(models::UpdateOneoffPatchDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OneoffPatch) }
    then { settled(get_oneoff_patch, models::OneoffPatch, models::OneoffPatchLifecycleState); }
}

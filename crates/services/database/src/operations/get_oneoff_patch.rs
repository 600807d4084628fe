// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the oneoff patch.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetOneoffPatch = GET "/oneoffPatches/{oneoffPatchId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/OneoffPatch/GetOneoffPatch";
    facts { without_default_retry(); }
    required {
        oneoff_patch_id = path "oneoffPatchId" (String);
    }
    returns { json(models::OneoffPatch), state(models::OneoffPatchLifecycleState) }
}

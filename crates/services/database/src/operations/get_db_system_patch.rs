// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DB system patch.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDbSystemPatch = GET "/dbSystems/{dbSystemId}/patches/{patchId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/Patch/GetDbSystemPatch";
    facts { without_default_retry(); }
    required {
        db_system_id = path "dbSystemId" (String);
        patch_id = path "patchId" (String);
    }
    returns { json(models::Patch), state(models::PatchLifecycleState) }
}

// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the patch.
    ///
    /// The response has the header `etag`.
    GetPatch = GET "/patches/{patchId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Patch/GetPatch";
    required {
        patch_id = path "patchId" (String);
    }
    returns { json(models::Patch), state(models::PatchLifecycleState) }
}

// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the patch.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdatePatch = PUT "/patches/{patchId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Patch/UpdatePatch";
    required {
        patch_id = path "patchId" (String);
        update_patch_details = json(models::UpdatePatchDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_patch, models::Patch, models::PatchLifecycleState); }
}

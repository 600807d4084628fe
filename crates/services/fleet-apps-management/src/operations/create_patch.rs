// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a patch.
    ///
    /// The response has the header `etag`.
    CreatePatch = POST "/patches",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Patch/CreatePatch";
    facts { with_retry_token(); }
    required {
        create_patch_details = json(models::CreatePatchDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Patch) }
    then {
        settled(get_patch, models::Patch, models::PatchLifecycleState);
        with_id("patchId", "id");
    }
}

// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the patch to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangePatchCompartment = POST "/patches/{patchId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Patch/ChangePatchCompartment";
    facts { with_retry_token(); }
    required {
        patch_id = path "patchId" (String);
        change_patch_compartment_details = json(models::ChangePatchCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_patch, models::Patch, models::PatchLifecycleState); }
}

// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the oneoff patch to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeOneoffPatchCompartment = POST "/oneoffPatches/{oneoffPatchId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/OneoffPatch/ChangeOneoffPatchCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        oneoff_patch_id = path "oneoffPatchId" (String);
        change_compartment_details = json(models::ChangeCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_oneoff_patch, models::OneoffPatch, models::OneoffPatchLifecycleState); }
}

// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a oneoff patch.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateOneoffPatch = POST "/oneoffPatches",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/OneoffPatch/CreateOneoffPatch";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_oneoff_patch_details = json(models::CreateOneoffPatchDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OneoffPatch) }
    then {
        settled(get_oneoff_patch, models::OneoffPatch, models::OneoffPatchLifecycleState);
        with_id("oneoffPatchId", "id");
    }
}

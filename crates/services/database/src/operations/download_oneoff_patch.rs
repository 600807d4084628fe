// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Downloads the oneoff patch.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DownloadOneoffPatch = POST "/oneoffPatches/{oneoffPatchId}/actions/downloadOneoffPatch",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/OneoffPatch/DownloadOneoffPatch";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["accessUri"]);
    }
    required {
        oneoff_patch_id = path "oneoffPatchId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DownloadOneoffPatch) }
}

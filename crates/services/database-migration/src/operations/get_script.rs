// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the script.
    GetScript = GET "/scripts/{scriptId}";
    facts {
        with_accept("application/json");
        with_stream();
        with_retry_token();
    }
    required {
        script_id = path "scriptId" (models::GetScriptScriptId);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { stream }
}

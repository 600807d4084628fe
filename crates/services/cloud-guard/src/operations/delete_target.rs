// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the target.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteTarget = DELETE "/targets/{targetId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/Target/DeleteTarget";
    facts { without_default_retry(); }
    required {
        target_id = path "targetId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_target); }
}

// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the runbook version.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteRunbookVersion = DELETE "/runbookVersions/{runbookVersionId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/RunbookVersion/DeleteRunbookVersion";
    required {
        runbook_version_id = path "runbookVersionId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_runbook_version); }
}

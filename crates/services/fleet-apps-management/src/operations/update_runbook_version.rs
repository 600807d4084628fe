// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the runbook version.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateRunbookVersion = PUT "/runbookVersions/{runbookVersionId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/RunbookVersion/UpdateRunbookVersion";
    required {
        runbook_version_id = path "runbookVersionId" (String);
        update_runbook_version_details = json(models::UpdateRunbookVersionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_runbook_version, models::RunbookVersion, models::RunbookVersionLifecycleState);
    }
}

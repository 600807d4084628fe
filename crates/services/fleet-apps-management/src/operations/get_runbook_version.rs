// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the runbook version.
    ///
    /// The response has the header `etag`.
    GetRunbookVersion = GET "/runbookVersions/{runbookVersionId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/RunbookVersion/GetRunbookVersion";
    required {
        runbook_version_id = path "runbookVersionId" (String);
    }
    returns { json(models::RunbookVersion), state(models::RunbookVersionLifecycleState) }
}

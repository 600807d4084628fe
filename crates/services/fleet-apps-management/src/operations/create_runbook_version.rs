// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a runbook version.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateRunbookVersion = POST "/runbookVersions",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/RunbookVersion/CreateRunbookVersion";
    facts { with_retry_token(); }
    required {
        create_runbook_version_details = json(models::CreateRunbookVersionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::RunbookVersion) }
    then {
        settled(get_runbook_version, models::RunbookVersion, models::RunbookVersionLifecycleState);
        with_id("runbookVersionId", "id");
    }
}

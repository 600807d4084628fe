// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Updates the software source manifest.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateSoftwareSourceManifest = PUT "/softwareSources/{softwareSourceId}/manifest",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/SoftwareSource/UpdateSoftwareSourceManifest";
    facts { with_retry_token(); }
    required {
        software_source_id = path "softwareSourceId" (String);
        body = body(Body);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SoftwareSource) }
    then {
        settled(get_software_source, models::SoftwareSource, models::SoftwareSourceLifecycleState);
        with_id("softwareSourceId", "id");
    }
}

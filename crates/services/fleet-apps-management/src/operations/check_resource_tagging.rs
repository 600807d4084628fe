// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Checks the resource tagging.
    ///
    /// The response has the header `etag`.
    CheckResourceTagging = POST "/fleets/actions/checkResourceTagging",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Fleet/CheckResourceTagging";
    facts { with_retry_token(); }
    required {
        check_resource_tagging_details = json(models::CheckResourceTaggingDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ResourceTagCheckDetails) }
}

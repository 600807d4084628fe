// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a software source.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateSoftwareSource = POST "/softwareSources",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/SoftwareSource/CreateSoftwareSource";
    facts { with_retry_token(); }
    required {
        create_software_source_details = json(models::CreateSoftwareSourceDetails);
    }
    optional {
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

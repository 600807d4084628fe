// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a managed storage for hosted applications: a cache, PostgreSQL or an Autonomous
    /// Database.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateHostedApplicationStorage = POST "/hostedApplicationStorages",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedApplicationStorage/CreateHostedApplicationStorage";
    facts { with_retry_token(); }
    required {
        create_hosted_application_storage_details =
            json(models::CreateHostedApplicationStorageDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::HostedApplicationStorage) }
    then {
        settled(get_hosted_application_storage, models::HostedApplicationStorage,
            models::HostedApplicationStorageLifecycleState);
        with_id("hostedApplicationStorageId", "id");
    }
}

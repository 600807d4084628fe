// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a job definition.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateJobDefinition = POST "/catalogs/{catalogId}/jobDefinitions",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/JobDefinition/CreateJobDefinition";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        catalog_id = path "catalogId" (String);
        create_job_definition_details = json(models::CreateJobDefinitionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::JobDefinition) }
    then {
        settled(get_job_definition, models::JobDefinition, models::JobDefinitionLifecycleState);
        with_id("jobDefinitionKey", "key");
    }
}

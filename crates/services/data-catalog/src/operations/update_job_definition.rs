// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the job definition.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateJobDefinition = PUT "/catalogs/{catalogId}/jobDefinitions/{jobDefinitionKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/JobDefinition/UpdateJobDefinition";
    facts { without_default_retry(); }
    required {
        catalog_id = path "catalogId" (String);
        job_definition_key = path "jobDefinitionKey" (String);
        update_job_definition_details = json(models::UpdateJobDefinitionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::JobDefinition) }
    then {
        settled(get_job_definition, models::JobDefinition, models::JobDefinitionLifecycleState);
    }
}

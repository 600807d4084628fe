// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the job definition.
    ///
    /// The response has the header `etag`.
    GetJobDefinition = GET "/catalogs/{catalogId}/jobDefinitions/{jobDefinitionKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/JobDefinition/GetJobDefinition";
    required {
        catalog_id = path "catalogId" (String);
        job_definition_key = path "jobDefinitionKey" (String);
    }
    optional {
        /// The fields to return.
        fields = query_each "fields" ([models::GetJobDefinitionField]);
    }
    returns { json(models::JobDefinition), state(models::JobDefinitionLifecycleState) }
}

// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the job.
    ///
    /// The response has the header `etag`.
    GetJob = GET "/catalogs/{catalogId}/jobs/{jobKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Job/GetJob";
    required {
        catalog_id = path "catalogId" (String);
        job_key = path "jobKey" (String);
    }
    optional {
        /// The fields to return.
        fields = query_each "fields" ([models::GetJobField]);
    }
    returns { json(models::Job), state(models::JobLifecycleState) }
}

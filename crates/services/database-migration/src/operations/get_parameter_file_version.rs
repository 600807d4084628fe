// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the parameter file version.
    ///
    /// The response has the header `etag`.
    GetParameterFileVersion = GET "/jobs/{jobId}/parameterFileVersions/{parameterFileName}",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Job/GetParameterFileVersion";
    required {
        parameter_file_name = path "parameterFileName" (String);
        job_id = path "jobId" (String);
    }
    returns { json(models::ParameterFileVersion) }
}

// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the parameter file version.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteParameterFileVersion = DELETE "/jobs/{jobId}/parameterFileVersions/{parameterFileName}",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Job/DeleteParameterFileVersion";
    required {
        job_id = path "jobId" (String);
        parameter_file_name = path "parameterFileName" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}

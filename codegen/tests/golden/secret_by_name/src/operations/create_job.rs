// @generated from spec/secret-by-name.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::secret_by_name::models;

operation! {
    /// Creates a job.
    CreateJob = POST "/jobs";
    facts { with_secret_fields(&["adminPassword", "licenseKey", "oldPasswords", "privateKey", "tokenByName"]); }
    required {
        create_job_details = json(models::CreateJobDetails);
    }
    optional {
        /// The token.
        token = query "token" (String);
        /// The job token.
        opc_job_token = secret_header "opc-job-token" (String);
    }
    returns { empty }
}

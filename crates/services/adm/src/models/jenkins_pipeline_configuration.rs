// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A jenkins pipeline configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JenkinsPipelineConfiguration {
    /// The user name.
    pub username: String,
    /// The OCID of the secret with the access token for authentication with the source code
    /// management system.
    pub pat_secret_id: String,
    /// The jenkins URL.
    pub jenkins_url: String,
    /// The name of the job.
    pub job_name: String,
    /// The additional parameters, as keys and values.
    pub additional_parameters: Option<BTreeMap<String, String>>,
}

model! {
    JenkinsPipelineConfiguration, "buildServiceType" = "JENKINS_PIPELINE" {
        required {
            username = "username", with_username(String);
            pat_secret_id = "patSecretId", with_pat_secret_id(String);
            jenkins_url = "jenkinsUrl", with_jenkins_url(String);
            job_name = "jobName", with_job_name(String);
        }
        optional {
            additional_parameters = "additionalParameters", with_additional_parameters({String});
        }
    }
}

// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of discovery job results to apply.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyDiscoveryJobResultsDetails {
    /// The OCID of the discovery job.
    pub discovery_job_id: String,
}

model! {
    ApplyDiscoveryJobResultsDetails {
        required {
            discovery_job_id = "discoveryJobId", with_discovery_job_id(String);
        }
    }
}

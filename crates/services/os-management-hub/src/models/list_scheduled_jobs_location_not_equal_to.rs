// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `locationNotEqualTo` in `ListScheduledJobs`.
    pub enum ListScheduledJobsLocationNotEqualTo {
        OnPremise = "ON_PREMISE",
        OciCompute = "OCI_COMPUTE",
        Azure = "AZURE",
        Ec2 = "EC2",
        Gcp = "GCP",
    }
}

// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the category of a deployment.
    pub enum DeploymentCategory {
        DataReplication = "DATA_REPLICATION",
        StreamAnalytics = "STREAM_ANALYTICS",
        DataTransforms = "DATA_TRANSFORMS",
        DataVerification = "DATA_VERIFICATION",
    }
}

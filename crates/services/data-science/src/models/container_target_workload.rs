// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The supported workload types: model deployments or job runs.
    pub enum ContainerTargetWorkload {
        ModelDeployment = "MODEL_DEPLOYMENT",
        JobRun = "JOB_RUN",
    }
}

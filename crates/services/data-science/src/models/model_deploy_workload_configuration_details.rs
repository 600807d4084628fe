// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// The container settings for model deployments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelDeployWorkloadConfigurationDetails {
    /// The arguments of the entry point, or the command to run if there is no entry point. Together
    /// with `entrypoint` it must be shorter than 2048 bytes.
    pub cmd: String,
    /// The port of the inference server, from 1024 to 65535 except 8446, 8447 and 24224.
    pub server_port: i64,
    /// The port of the health check, from 1024 to 65535 except 8446, 8447 and 24224.
    pub health_check_port: i64,
    /// Additional settings, by name.
    pub additional_configurations: Option<BTreeMap<String, String>>,
}

model! {
    ModelDeployWorkloadConfigurationDetails, "workloadType" = "MODEL_DEPLOYMENT" {
        cmd = "cmd";
        server_port = "serverPort";
        health_check_port = "healthCheckPort";
        additional_configurations = "additionalConfigurations";
    }
}

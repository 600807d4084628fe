// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The updates to the container of a serving environment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOcirModelDeploymentEnvironmentConfigurationDetails {
    /// The image in the Container Registry, with path and tag, in the form
    /// `<region>.ocir.io/<registry>/<image>:<tag>`.
    pub image: Option<String>,
    /// The digest of the image, with the prefix `sha256:`.
    pub image_digest: Option<String>,
    /// The OCID of the signature of the image.
    pub image_signature_id: Option<String>,
    /// The arguments of the entry point, or the command to run if there is no entry point. Together
    /// with `entrypoint` it must be shorter than 2048 bytes.
    pub cmd: Option<Vec<String>>,
    /// The entry point of the container, which overrides the `ENTRYPOINT` of the image. Together
    /// with `cmd` it must be shorter than 2048 bytes.
    pub entrypoint: Option<Vec<String>>,
    /// The port of the inference server, from 1024 to 65535 except 8446, 8447 and 24224.
    pub server_port: Option<i64>,
    /// The port of the health check, from 1024 to 65535 except 8446, 8447 and 24224.
    pub health_check_port: Option<i64>,
    /// The environment variables, by name. For model deployments, their total size is limited to
    /// 2048 bytes.
    pub environment_variables: Option<BTreeMap<String, String>>,
    /// The predefined API of the inference endpoints, such as `openai` for paths like
    /// `/v1/chat/completions`.
    pub predict_api_specification: Option<String>,
    /// The custom HTTP endpoints of the deployment.
    pub custom_http_endpoints: Option<Vec<models::InferenceHttpEndpoint>>,
}

model! {
    UpdateOcirModelDeploymentEnvironmentConfigurationDetails, "environmentConfigurationType" = "OCIR_CONTAINER" {
        optional {
            image = "image", with_image(String);
            image_digest = "imageDigest", with_image_digest(String);
            image_signature_id = "imageSignatureId", with_image_signature_id(String);
            cmd = "cmd", with_cmd([String]);
            entrypoint = "entrypoint", with_entrypoint([String]);
            server_port = "serverPort", with_server_port(i64);
            health_check_port = "healthCheckPort", with_health_check_port(i64);
            environment_variables = "environmentVariables", with_environment_variables({String});
            predict_api_specification = "predictApiSpecification",
                with_predict_api_specification(String);
            custom_http_endpoints = "customHttpEndpoints",
                with_custom_http_endpoints([models::InferenceHttpEndpoint]);
        }
    }
}

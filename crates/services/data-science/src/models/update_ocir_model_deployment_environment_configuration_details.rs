// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::InferenceHttpEndpoint;

/// What to change about the container that a model is served in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOcirModelDeploymentEnvironmentConfigurationDetails {
    /// The image in the Container Registry with its path and tag, as in
    /// `<region>.ocir.io/<registry>/<image>:<tag>`.
    pub image: Option<String>,
    /// The digest of the image, which begins with `sha256:`.
    pub image_digest: Option<String>,
    /// The OCID of the signature of the image.
    pub image_signature_id: Option<String>,
    /// The arguments of the entry point, or what to run if there is none. With `entrypoint` it
    /// must stay below 2048 bytes.
    pub cmd: Option<Vec<String>>,
    /// What to run in the container, instead of the image's own `ENTRYPOINT`. With `cmd` it must
    /// stay below 2048 bytes.
    pub entrypoint: Option<Vec<String>>,
    /// The port of the server that answers predictions, from 1024 to 65535, but not 8446, 8447 or
    /// 24224.
    pub server_port: Option<i64>,
    /// The port of the health check, from 1024 to 65535, but not 8446, 8447 or 24224.
    pub health_check_port: Option<i64>,
    /// Environment variables by name. In a model deployment they may have 2048 bytes altogether.
    pub environment_variables: Option<BTreeMap<String, String>>,
    /// A ready-made set of endpoints to offer, such as `openai` for ones like
    /// `/v1/chat/completions`.
    pub predict_api_specification: Option<String>,
    /// Paths of your own at which the deployment takes requests.
    pub custom_http_endpoints: Option<Vec<InferenceHttpEndpoint>>,
}

impl UpdateOcirModelDeploymentEnvironmentConfigurationDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`image`](Self::image).
    #[must_use]
    pub fn with_image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Sets [`image_digest`](Self::image_digest).
    #[must_use]
    pub fn with_image_digest(mut self, image_digest: impl Into<String>) -> Self {
        self.image_digest = Some(image_digest.into());
        self
    }

    /// Sets [`image_signature_id`](Self::image_signature_id).
    #[must_use]
    pub fn with_image_signature_id(
        mut self,
        image_signature_id: impl Into<String>,
    ) -> Self {
        self.image_signature_id = Some(image_signature_id.into());
        self
    }

    /// Sets [`cmd`](Self::cmd).
    #[must_use]
    pub fn with_cmd(mut self, cmd: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cmd = Some(generated::list(cmd));
        self
    }

    /// Sets [`entrypoint`](Self::entrypoint).
    #[must_use]
    pub fn with_entrypoint(
        mut self,
        entrypoint: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entrypoint = Some(generated::list(entrypoint));
        self
    }

    /// Sets [`server_port`](Self::server_port).
    #[must_use]
    pub fn with_server_port(mut self, server_port: impl Into<i64>) -> Self {
        self.server_port = Some(server_port.into());
        self
    }

    /// Sets [`health_check_port`](Self::health_check_port).
    #[must_use]
    pub fn with_health_check_port(mut self, health_check_port: impl Into<i64>) -> Self {
        self.health_check_port = Some(health_check_port.into());
        self
    }

    /// Sets [`environment_variables`](Self::environment_variables).
    #[must_use]
    pub fn with_environment_variables(
        mut self,
        environment_variables: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.environment_variables = Some(generated::map(environment_variables));
        self
    }

    /// Sets [`predict_api_specification`](Self::predict_api_specification).
    #[must_use]
    pub fn with_predict_api_specification(
        mut self,
        predict_api_specification: impl Into<String>,
    ) -> Self {
        self.predict_api_specification = Some(predict_api_specification.into());
        self
    }

    /// Sets [`custom_http_endpoints`](Self::custom_http_endpoints).
    #[must_use]
    pub fn with_custom_http_endpoints(
        mut self,
        custom_http_endpoints: impl IntoIterator<Item = impl Into<InferenceHttpEndpoint>>,
    ) -> Self {
        self.custom_http_endpoints = Some(generated::list(custom_http_endpoints));
        self
    }
}

impl Model for UpdateOcirModelDeploymentEnvironmentConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "image" => generated::read(&mut self.image, map),
            "imageDigest" => generated::read(&mut self.image_digest, map),
            "imageSignatureId" => generated::read(&mut self.image_signature_id, map),
            "cmd" => generated::read(&mut self.cmd, map),
            "entrypoint" => generated::read(&mut self.entrypoint, map),
            "serverPort" => generated::read(&mut self.server_port, map),
            "healthCheckPort" => generated::read(&mut self.health_check_port, map),
            "environmentVariables" => {
                generated::read(&mut self.environment_variables, map)
            }
            "predictApiSpecification" => {
                generated::read(&mut self.predict_api_specification, map)
            }
            "customHttpEndpoints" => {
                generated::read(&mut self.custom_http_endpoints, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("environmentConfigurationType", "OCIR_CONTAINER")?;
        generated::write(map, "image", &self.image)?;
        generated::write(map, "imageDigest", &self.image_digest)?;
        generated::write(map, "imageSignatureId", &self.image_signature_id)?;
        generated::write(map, "cmd", &self.cmd)?;
        generated::write(map, "entrypoint", &self.entrypoint)?;
        generated::write(map, "serverPort", &self.server_port)?;
        generated::write(map, "healthCheckPort", &self.health_check_port)?;
        generated::write(map, "environmentVariables", &self.environment_variables)?;
        generated::write(
            map,
            "predictApiSpecification",
            &self.predict_api_specification,
        )?;
        generated::write(map, "customHttpEndpoints", &self.custom_http_endpoints)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateOcirModelDeploymentEnvironmentConfigurationDetails);

// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// How to run a container in a model deployment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelDeployWorkloadConfigurationDetails {
    /// The arguments of the entry point, or what to run if there is none. With `entrypoint` it
    /// must stay below 2048 bytes.
    pub cmd: String,
    /// The port of the server that answers predictions, from 1024 to 65535, but not 8446, 8447 or
    /// 24224.
    pub server_port: i64,
    /// The port of the health check, from 1024 to 65535, but not 8446, 8447 or 24224.
    pub health_check_port: i64,
    /// More settings, by name.
    pub additional_configurations: Option<BTreeMap<String, String>>,
}

impl ModelDeployWorkloadConfigurationDetails {
    /// With the members that are required.
    pub fn new(
        cmd: impl Into<String>,
        server_port: i64,
        health_check_port: i64,
    ) -> Self {
        Self {
            cmd: cmd.into(),
            server_port,
            health_check_port,
            ..Self::default()
        }
    }

    /// Sets [`cmd`](Self::cmd).
    #[must_use]
    pub fn with_cmd(mut self, cmd: impl Into<String>) -> Self {
        self.cmd = cmd.into();
        self
    }

    /// Sets [`server_port`](Self::server_port).
    #[must_use]
    pub fn with_server_port(mut self, server_port: impl Into<i64>) -> Self {
        self.server_port = server_port.into();
        self
    }

    /// Sets [`health_check_port`](Self::health_check_port).
    #[must_use]
    pub fn with_health_check_port(mut self, health_check_port: impl Into<i64>) -> Self {
        self.health_check_port = health_check_port.into();
        self
    }

    /// Sets [`additional_configurations`](Self::additional_configurations).
    #[must_use]
    pub fn with_additional_configurations(
        mut self,
        additional_configurations: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.additional_configurations = Some(generated::map(additional_configurations));
        self
    }
}

impl Model for ModelDeployWorkloadConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "cmd" => generated::read(&mut self.cmd, map),
            "serverPort" => generated::read(&mut self.server_port, map),
            "healthCheckPort" => generated::read(&mut self.health_check_port, map),
            "additionalConfigurations" => {
                generated::read(&mut self.additional_configurations, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("workloadType", "MODEL_DEPLOYMENT")?;
        generated::write(map, "cmd", &self.cmd)?;
        generated::write(map, "serverPort", &self.server_port)?;
        generated::write(map, "healthCheckPort", &self.health_check_port)?;
        generated::write(
            map,
            "additionalConfigurations",
            &self.additional_configurations,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ModelDeployWorkloadConfigurationDetails);

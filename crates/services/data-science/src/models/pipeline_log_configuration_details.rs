// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Whether and where the runs of a pipeline write logs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineLogConfigurationDetails {
    /// Whether logs are written.
    pub enable_logging: Option<bool>,
    /// Whether the service creates the logs that the runs write to.
    pub enable_auto_log_creation: Option<bool>,
    /// The OCID of the log group that the log is in.
    pub log_group_id: Option<String>,
    /// The OCID of the log.
    pub log_id: Option<String>,
}

impl PipelineLogConfigurationDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enable_logging`](Self::enable_logging).
    #[must_use]
    pub fn with_enable_logging(mut self, enable_logging: impl Into<bool>) -> Self {
        self.enable_logging = Some(enable_logging.into());
        self
    }

    /// Sets [`enable_auto_log_creation`](Self::enable_auto_log_creation).
    #[must_use]
    pub fn with_enable_auto_log_creation(
        mut self,
        enable_auto_log_creation: impl Into<bool>,
    ) -> Self {
        self.enable_auto_log_creation = Some(enable_auto_log_creation.into());
        self
    }

    /// Sets [`log_group_id`](Self::log_group_id).
    #[must_use]
    pub fn with_log_group_id(mut self, log_group_id: impl Into<String>) -> Self {
        self.log_group_id = Some(log_group_id.into());
        self
    }

    /// Sets [`log_id`](Self::log_id).
    #[must_use]
    pub fn with_log_id(mut self, log_id: impl Into<String>) -> Self {
        self.log_id = Some(log_id.into());
        self
    }
}

impl Model for PipelineLogConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "enableLogging" => generated::read(&mut self.enable_logging, map),
            "enableAutoLogCreation" => {
                generated::read(&mut self.enable_auto_log_creation, map)
            }
            "logGroupId" => generated::read(&mut self.log_group_id, map),
            "logId" => generated::read(&mut self.log_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "enableLogging", &self.enable_logging)?;
        generated::write(map, "enableAutoLogCreation", &self.enable_auto_log_creation)?;
        generated::write(map, "logGroupId", &self.log_group_id)?;
        generated::write(map, "logId", &self.log_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PipelineLogConfigurationDetails);

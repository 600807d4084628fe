// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A log to write to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogDetails {
    /// The OCID of the log.
    pub log_id: String,
    /// The OCID of the log group that the log is in.
    pub log_group_id: String,
}

impl LogDetails {
    /// With the members that are required.
    pub fn new(log_id: impl Into<String>, log_group_id: impl Into<String>) -> Self {
        Self {
            log_id: log_id.into(),
            log_group_id: log_group_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`log_id`](Self::log_id).
    #[must_use]
    pub fn with_log_id(mut self, log_id: impl Into<String>) -> Self {
        self.log_id = log_id.into();
        self
    }

    /// Sets [`log_group_id`](Self::log_group_id).
    #[must_use]
    pub fn with_log_group_id(mut self, log_group_id: impl Into<String>) -> Self {
        self.log_group_id = log_group_id.into();
        self
    }
}

impl Model for LogDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "logId" => generated::read(&mut self.log_id, map),
            "logGroupId" => generated::read(&mut self.log_group_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "logId", &self.log_id)?;
        generated::write(map, "logGroupId", &self.log_group_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(LogDetails);

// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

/// One thing that went wrong in a work request about tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaggingWorkRequestErrorSummary {
    /// A short code for what went wrong, for programs to act on.
    pub code: String,
    /// What went wrong, for people.
    pub message: String,
    /// When it happened.
    pub timestamp: Option<DateTime<Utc>>,
}

impl TaggingWorkRequestErrorSummary {
    /// With the members that are required.
    pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
            ..Self::default()
        }
    }

    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = code.into();
        self
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }

    /// Sets [`timestamp`](Self::timestamp).
    #[must_use]
    pub fn with_timestamp(mut self, timestamp: impl Into<DateTime<Utc>>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }
}

impl Model for TaggingWorkRequestErrorSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "code" => generated::read(&mut self.code, map),
            "message" => generated::read(&mut self.message, map),
            "timestamp" => generated::read(&mut self.timestamp, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "code", &self.code)?;
        generated::write(map, "message", &self.message)?;
        generated::write(map, "timestamp", &self.timestamp)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(TaggingWorkRequestErrorSummary);

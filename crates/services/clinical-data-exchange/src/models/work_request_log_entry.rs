// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

/// A line in the log of a long-running operation.
///
/// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
/// and the service may differ.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestLogEntry {
    /// What happened.
    pub message: String,
    /// When it happened.
    pub timestamp: DateTime<Utc>,
}

impl WorkRequestLogEntry {
    /// With the members that are required.
    pub fn new(message: impl Into<String>, timestamp: DateTime<Utc>) -> Self {
        Self {
            message: message.into(),
            timestamp,
            ..Self::default()
        }
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
        self.timestamp = timestamp.into();
        self
    }
}

impl Model for WorkRequestLogEntry {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "message" => generated::read(&mut self.message, map),
            "timestamp" => generated::read(&mut self.timestamp, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "message", &self.message)?;
        generated::write(map, "timestamp", &self.timestamp)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(WorkRequestLogEntry);

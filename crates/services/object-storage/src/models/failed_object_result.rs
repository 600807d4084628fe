// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// An object that a batch could not delete.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailedObjectResult {
    /// The name of the object. Slashes are part of it.
    pub object_name: String,
    /// The HTTP status that says why, such as 409.
    pub status_code: i64,
    /// What went wrong, for people.
    pub error_message: String,
}

impl FailedObjectResult {
    /// With the members that are required.
    pub fn new(
        object_name: impl Into<String>,
        status_code: i64,
        error_message: impl Into<String>,
    ) -> Self {
        Self {
            object_name: object_name.into(),
            status_code,
            error_message: error_message.into(),
            ..Self::default()
        }
    }

    /// Sets [`object_name`](Self::object_name).
    #[must_use]
    pub fn with_object_name(mut self, object_name: impl Into<String>) -> Self {
        self.object_name = object_name.into();
        self
    }

    /// Sets [`status_code`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, status_code: impl Into<i64>) -> Self {
        self.status_code = status_code.into();
        self
    }

    /// Sets [`error_message`](Self::error_message).
    #[must_use]
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = error_message.into();
        self
    }
}

impl Model for FailedObjectResult {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "objectName" => generated::read(&mut self.object_name, map),
            "statusCode" => generated::read(&mut self.status_code, map),
            "errorMessage" => generated::read(&mut self.error_message, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "objectName", &self.object_name)?;
        generated::write(map, "statusCode", &self.status_code)?;
        generated::write(map, "errorMessage", &self.error_message)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(FailedObjectResult);

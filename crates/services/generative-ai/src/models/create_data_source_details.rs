// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::CreateDataSourceDatabaseToolsConnectionDetails;

/// The data source of a semantic store to create.
///
/// The member `connectionType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateDataSourceDetails {
    /// `DATABASE_TOOLS_CONNECTION`
    DatabaseToolsConnection(CreateDataSourceDatabaseToolsConnectionDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl CreateDataSourceDetails {
    /// Returns the value if it is `DATABASE_TOOLS_CONNECTION`.
    #[inline]
    pub fn as_database_tools_connection(
        &self,
    ) -> Option<&CreateDataSourceDatabaseToolsConnectionDetails> {
        match self {
            Self::DatabaseToolsConnection(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for CreateDataSourceDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<CreateDataSourceDatabaseToolsConnectionDetails> for CreateDataSourceDetails {
    fn from(value: CreateDataSourceDatabaseToolsConnectionDetails) -> Self {
        Self::DatabaseToolsConnection(value)
    }
}

impl Union for CreateDataSourceDetails {
    const DISCRIMINATOR: &'static str = "connectionType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "DATABASE_TOOLS_CONNECTION" => {
                generated::from_json(json).map(Self::DatabaseToolsConnection)
            }
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::DatabaseToolsConnection(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(CreateDataSourceDetails);

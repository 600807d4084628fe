// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::DataSourceDatabaseToolsConnectionDetails;

/// The data source of a semantic store.
///
/// The member `connectionType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DataSourceDetails {
    /// `DATABASE_TOOLS_CONNECTION`
    DatabaseToolsConnection(DataSourceDatabaseToolsConnectionDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl DataSourceDetails {
    /// Returns the value if it is `DATABASE_TOOLS_CONNECTION`.
    #[inline]
    pub fn as_database_tools_connection(
        &self,
    ) -> Option<&DataSourceDatabaseToolsConnectionDetails> {
        match self {
            Self::DatabaseToolsConnection(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for DataSourceDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<DataSourceDatabaseToolsConnectionDetails> for DataSourceDetails {
    fn from(value: DataSourceDatabaseToolsConnectionDetails) -> Self {
        Self::DatabaseToolsConnection(value)
    }
}

impl Union for DataSourceDetails {
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

oci_sdk_core::serde_union!(DataSourceDetails);

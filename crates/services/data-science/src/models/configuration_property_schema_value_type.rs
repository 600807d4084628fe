// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// What the value is, a text, a secret, or the OCID of a secret in the vault.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigurationPropertySchemaValueType {
    /// `STRING`
    String,
    /// `SECRET`
    Secret,
    /// `VAULT_SECRET_ID`
    VaultSecretId,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ConfigurationPropertySchemaValueType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::String => "STRING",
            Self::Secret => "SECRET",
            Self::VaultSecretId => "VAULT_SECRET_ID",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ConfigurationPropertySchemaValueType {
    fn from(text: &str) -> Self {
        match text {
            "STRING" => Self::String,
            "SECRET" => Self::Secret,
            "VAULT_SECRET_ID" => Self::VaultSecretId,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ConfigurationPropertySchemaValueType);

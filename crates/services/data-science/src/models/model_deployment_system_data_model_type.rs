// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// What kind of model is deployed; so far only `MANAGED_MODEL`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelDeploymentSystemDataModelType {
    /// `MANAGED_MODEL`
    ManagedModel,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ModelDeploymentSystemDataModelType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ManagedModel => "MANAGED_MODEL",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ModelDeploymentSystemDataModelType {
    fn from(text: &str) -> Self {
        match text {
            "MANAGED_MODEL" => Self::ManagedModel,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ModelDeploymentSystemDataModelType);

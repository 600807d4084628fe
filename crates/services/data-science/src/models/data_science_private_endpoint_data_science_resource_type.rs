// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// What the private endpoint is for, notebook sessions or model deployments.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataSciencePrivateEndpointDataScienceResourceType {
    /// `NOTEBOOK_SESSION`
    NotebookSession,
    /// `MODEL_DEPLOYMENT`
    ModelDeployment,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl DataSciencePrivateEndpointDataScienceResourceType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotebookSession => "NOTEBOOK_SESSION",
            Self::ModelDeployment => "MODEL_DEPLOYMENT",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DataSciencePrivateEndpointDataScienceResourceType {
    fn from(text: &str) -> Self {
        match text {
            "NOTEBOOK_SESSION" => Self::NotebookSession,
            "MODEL_DEPLOYMENT" => Self::ModelDeployment,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(DataSciencePrivateEndpointDataScienceResourceType);

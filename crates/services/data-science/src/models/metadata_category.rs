// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// What kind of entry it is, such as `Performance` or `Training Environment`. Only for custom
/// metadata.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetadataCategory {
    /// `Performance`
    Performance,
    /// `Training Profile`
    TrainingProfile,
    /// `Training and Validation Datasets`
    TrainingAndValidationDatasets,
    /// `Training Environment`
    TrainingEnvironment,
    /// `Reports`
    Reports,
    /// `Readme`
    Readme,
    /// `other`
    Other,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl MetadataCategory {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Performance => "Performance",
            Self::TrainingProfile => "Training Profile",
            Self::TrainingAndValidationDatasets => "Training and Validation Datasets",
            Self::TrainingEnvironment => "Training Environment",
            Self::Reports => "Reports",
            Self::Readme => "Readme",
            Self::Other => "other",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for MetadataCategory {
    fn from(text: &str) -> Self {
        match text {
            "Performance" => Self::Performance,
            "Training Profile" => Self::TrainingProfile,
            "Training and Validation Datasets" => Self::TrainingAndValidationDatasets,
            "Training Environment" => Self::TrainingEnvironment,
            "Reports" => Self::Reports,
            "Readme" => Self::Readme,
            "other" => Self::Other,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(MetadataCategory);

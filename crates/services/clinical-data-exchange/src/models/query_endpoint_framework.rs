// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

/// The standard in which documents are asked for: `FHIR` or `IHE`.
///
/// Inferred: Oracle's reference does not state this; it was concluded from sibling operations,
/// and the service may differ.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueryEndpointFramework {
    /// `FHIR`
    Fhir,
    /// `IHE`
    Ihe,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl QueryEndpointFramework {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fhir => "FHIR",
            Self::Ihe => "IHE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for QueryEndpointFramework {
    fn from(text: &str) -> Self {
        match text {
            "FHIR" => Self::Fhir,
            "IHE" => Self::Ihe,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(QueryEndpointFramework);

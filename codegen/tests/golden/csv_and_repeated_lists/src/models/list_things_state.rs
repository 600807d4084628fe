// @generated from spec/csv-and-repeated-lists.yaml by cargo xtask generate; do not edit.

/// The states.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListThingsState {
    /// `ON`
    On,
    /// `OFF`
    Off,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListThingsState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "ON",
            Self::Off => "OFF",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListThingsState {
    fn from(text: &str) -> Self {
        match text {
            "ON" => Self::On,
            "OFF" => Self::Off,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ListThingsState);

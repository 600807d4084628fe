// @generated from spec/same-enum-twice.yaml by cargo xtask generate; do not edit.

/// A colour.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// `RED`
    Red,
    /// `GREEN`
    Green,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl Colour {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "RED",
            Self::Green => "GREEN",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for Colour {
    fn from(text: &str) -> Self {
        match text {
            "RED" => Self::Red,
            "GREEN" => Self::Green,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`Colour`], which has the same values.
pub type JobColour = Colour;

/// [`Colour`], which has the same values.
pub type JobRunHue = Colour;

oci_sdk_core::string_enum!(Colour);

// @generated from spec/colliding-enum-values.yaml by cargo xtask generate; do not edit.

/// The state.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShapeState {
    /// `UNKNOWN`
    UnknownValue,
    /// `UNKNOWN_ENUM_VALUE`
    UnknownEnumValue,
    /// `IN_PROGRESS`
    InProgress,
    /// `in-progress`
    InProgress2,
    /// The empty text.
    Empty,
    /// `1`
    V1,
    /// `1.5`
    V1_5,
    /// `15`
    V15,
    /// `*`
    V,
    /// `SELF`
    Self_,
    /// `ON`
    On,
    /// `NO`
    No,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ShapeState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UnknownValue => "UNKNOWN",
            Self::UnknownEnumValue => "UNKNOWN_ENUM_VALUE",
            Self::InProgress => "IN_PROGRESS",
            Self::InProgress2 => "in-progress",
            Self::Empty => "",
            Self::V1 => "1",
            Self::V1_5 => "1.5",
            Self::V15 => "15",
            Self::V => "*",
            Self::Self_ => "SELF",
            Self::On => "ON",
            Self::No => "NO",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ShapeState {
    fn from(text: &str) -> Self {
        match text {
            "UNKNOWN" => Self::UnknownValue,
            "UNKNOWN_ENUM_VALUE" => Self::UnknownEnumValue,
            "IN_PROGRESS" => Self::InProgress,
            "in-progress" => Self::InProgress2,
            "" => Self::Empty,
            "1" => Self::V1,
            "1.5" => Self::V1_5,
            "15" => Self::V15,
            "*" => Self::V,
            "SELF" => Self::Self_,
            "ON" => Self::On,
            "NO" => Self::No,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ShapeState);

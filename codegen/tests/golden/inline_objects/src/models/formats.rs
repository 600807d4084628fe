// @generated from spec/inline-objects.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, NaiveDate, Secret, Utc, Value, model};

/// Formats.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Formats {
    /// The secret.
    pub secret: Secret,
    /// The bytes.
    ///
    /// Encoded as base64.
    pub bytes: String,
    /// The time.
    pub time: DateTime<Utc>,
    /// The day.
    pub day: NaiveDate,
    /// The int.
    pub int: i64,
    /// The long.
    pub long: i64,
    /// The float.
    pub float: f64,
    /// The double.
    pub double: f64,
    /// Whether `flag` applies.
    pub flag: bool,
    /// The any.
    pub any: Value,
    /// The list.
    pub list: Vec<Vec<String>>,
    /// No longer used.
    ///
    /// Deprecated.
    #[deprecated]
    pub old: Option<String>,
}

model! {
    Formats {
        secret = "secret";
        bytes = "bytes";
        time = "time";
        day = "day";
        int = "int";
        long = "long";
        float = "float";
        double = "double";
        flag = "flag";
        any = "any";
        list = "list";
        old = "old";
    }
}

// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An SQL text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlText {
    /// The version. Example: `1`.
    pub version: Option<f64>,
    /// The unique identifier of the SQL statement (`SQL_ID`).
    pub sql_identifier: String,
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The SQL command, such as SELECT.
    pub sql_command: String,
    /// The signature that exactly matches the SQL statement. Example: `18067345456756876713`.
    pub exact_matching_signature: Option<String>,
    /// The force-matching signature of the SQL statement. Example: `18067345456756876713`.
    pub force_matching_signature: Option<String>,
    /// The SQL full text.
    pub sql_full_text: String,
}

model! {
    SqlText {
        required {
            sql_identifier = "sqlIdentifier", with_sql_identifier(String);
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
            sql_command = "sqlCommand", with_sql_command(String);
            sql_full_text = "sqlFullText", with_sql_full_text(String);
        }
        optional {
            version = "version", with_version(f64);
            exact_matching_signature = "exactMatchingSignature",
                with_exact_matching_signature(String);
            force_matching_signature = "forceMatchingSignature",
                with_force_matching_signature(String);
        }
    }
}

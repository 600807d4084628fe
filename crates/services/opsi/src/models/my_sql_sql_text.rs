// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A MySQL SQL text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlSqlText {
    /// The name of the schema. Example: `performance_schema`.
    pub schema_name: Option<String>,
    /// The digest. Example: `323k3k99ua09a90adf`.
    pub digest: String,
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The type of the SQL command. Example: `SELECT`.
    pub command_type: Option<String>,
    /// The normalized SQL statement.
    pub digest_text: String,
}

model! {
    MySqlSqlText {
        required {
            digest = "digest", with_digest(String);
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
            digest_text = "digestText", with_digest_text(String);
        }
        optional {
            schema_name = "schemaName", with_schema_name(String);
            command_type = "commandType", with_command_type(String);
        }
    }
}

// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a MySQL query sample.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlQuerySampleDetails {
    /// The query sample text.
    pub query_sample_text: String,
    /// The time when the query sample was seen.
    pub time_query_sample_seen: DateTime<Utc>,
    /// The execution time.
    pub execution_time: i64,
    /// The ID of the thread.
    pub thread_id: i64,
    /// The user.
    pub user: String,
    /// The host.
    pub host: String,
    /// The MySQL instance.
    pub mysql_instance: String,
}

model! {
    MySqlQuerySampleDetails {
        query_sample_text = "querySampleText";
        time_query_sample_seen = "timeQuerySampleSeen";
        execution_time = "executionTime";
        thread_id = "threadId";
        user = "user";
        host = "host";
        mysql_instance = "mysqlInstance";
    }
}

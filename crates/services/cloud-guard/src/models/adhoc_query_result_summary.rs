// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an adhoc query result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdhocQueryResultSummary {
    /// The ID of the host.
    pub host_id: String,
    /// The state.
    pub state: models::AdhocQueryResultState,
    /// The region.
    pub region: String,
    /// The time of the submission.
    pub time_submitted: Option<DateTime<Utc>>,
    /// The error message.
    pub error_message: Option<String>,
    /// The number of results.
    pub result_count: Option<i64>,
    /// The result.
    pub result: Option<Vec<BTreeMap<String, String>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AdhocQueryResultSummary {
        host_id = "hostId";
        state = "state";
        region = "region";
        time_submitted = "timeSubmitted";
        error_message = "errorMessage";
        result_count = "resultCount";
        result = "result";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a diagnosis summary to query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryDiagnosisSummaryDetails {
    /// The OCIDs of the instances.
    pub instance_ids: Vec<String>,
    /// The type of the test.
    pub test_type: Option<models::QueryDiagnosisTestType>,
    /// The start time of the test run interval.
    pub time_test_run_interval_start: Option<DateTime<Utc>>,
    /// The end time of the test run interval.
    pub time_test_run_interval_end: Option<DateTime<Utc>>,
}

model! {
    QueryDiagnosisSummaryDetails {
        required {
            instance_ids = "instanceIds", with_instance_ids([String]);
        }
        optional {
            test_type = "testType", with_test_type(models::QueryDiagnosisTestType);
            time_test_run_interval_start = "timeTestRunIntervalStart",
                with_time_test_run_interval_start(DateTime<Utc>);
            time_test_run_interval_end = "timeTestRunIntervalEnd",
                with_time_test_run_interval_end(DateTime<Utc>);
        }
    }
}

// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a diagnosis.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnosisSummary {
    /// The ID of the host.
    pub host_id: Option<String>,
    /// The OCID of the instance.
    pub instance_id: Option<String>,
    /// The key of the health check.
    pub health_check_key: Option<String>,
    /// The time of the test ran.
    pub time_test_ran: Option<DateTime<Utc>>,
    /// The time of generation.
    pub time_generated: Option<DateTime<Utc>>,
    /// The failed tests.
    pub failed_tests: Option<Vec<models::FailedTest>>,
    /// The health.
    pub health: Option<models::DiagnosisHealth>,
    /// The type of the test.
    pub test_type: models::DiagnosisTestType,
}

model! {
    DiagnosisSummary {
        host_id = "hostId";
        instance_id = "instanceId";
        health_check_key = "healthCheckKey";
        time_test_ran = "timeTestRan";
        time_generated = "timeGenerated";
        failed_tests = "failedTests";
        health = "health";
        test_type = "testType";
    }
}

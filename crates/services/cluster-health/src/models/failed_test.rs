// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A failed test.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailedTest {
    /// The name of the test.
    pub test_name: Option<String>,
    /// The recommended action.
    pub recommended_action: Option<String>,
}

model! {
    FailedTest {
        test_name = "testName";
        recommended_action = "recommendedAction";
    }
}

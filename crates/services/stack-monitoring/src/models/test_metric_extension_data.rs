// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Test metric extension data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestMetricExtensionData {
    /// The ID of the test run.
    pub test_run_id: String,
    /// The test run metric suffix.
    pub test_run_metric_suffix: String,
    /// The test run namespace name.
    pub test_run_namespace_name: String,
    /// The test run resource group name.
    pub test_run_resource_group_name: Option<String>,
}

model! {
    TestMetricExtensionData {
        test_run_id = "testRunId";
        test_run_metric_suffix = "testRunMetricSuffix";
        test_run_namespace_name = "testRunNamespaceName";
        test_run_resource_group_name = "testRunResourceGroupName";
    }
}

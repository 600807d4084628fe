// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a metric extension to test.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestMetricExtensionDetails {
    /// The OCIDs of the resources.
    pub resource_ids: Vec<String>,
}

model! {
    TestMetricExtensionDetails {
        required {
            resource_ids = "resourceIds", with_resource_ids([String]);
        }
    }
}

// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a metric extension to disable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisableMetricExtensionDetails {
    /// The OCIDs of the resources.
    pub resource_ids: Vec<String>,
}

model! {
    DisableMetricExtensionDetails {
        required {
            resource_ids = "resourceIds", with_resource_ids([String]);
        }
    }
}

// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a metric extension to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableMetricExtensionDetails {
    /// The OCIDs of the resources.
    pub resource_ids: Vec<String>,
}

model! {
    EnableMetricExtensionDetails {
        required {
            resource_ids = "resourceIds", with_resource_ids([String]);
        }
    }
}

// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An operational metrics record input.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationalMetricsRecordInput {
    /// The namespace.
    pub namespace: String,
    /// The resource group.
    pub resource_group: Option<String>,
}

model! {
    OperationalMetricsRecordInput {
        required {
            namespace = "namespace", with_namespace(String);
        }
        optional {
            resource_group = "resourceGroup", with_resource_group(String);
        }
    }
}

// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A unified agent openmetrics parser record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentOpenmetricsParserRecord {
    /// The namespace.
    pub namespace: Option<String>,
    /// The resource group.
    pub resource_group: Option<String>,
    /// The dimensions.
    pub dimensions: Option<BTreeMap<String, String>>,
}

model! {
    UnifiedAgentOpenmetricsParserRecord {
        optional {
            namespace = "namespace", with_namespace(String);
            resource_group = "resourceGroup", with_resource_group(String);
            dimensions = "dimensions", with_dimensions({String});
        }
    }
}

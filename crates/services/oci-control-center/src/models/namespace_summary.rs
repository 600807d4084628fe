// @generated from spec/oci-control-center.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a namespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamespaceSummary {
    /// The name of the namespace.
    pub namespace_name: String,
}

model! {
    NamespaceSummary {
        namespace_name = "namespaceName";
    }
}

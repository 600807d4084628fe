// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a node level manage BDS certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeLevelManageBdsCertificateDetails {
    /// The node host names.
    pub node_host_names: Vec<String>,
}

model! {
    NodeLevelManageBdsCertificateDetails, "triggerType" = "NODE_LEVEL" {
        required {
            node_host_names = "nodeHostNames", with_node_host_names([String]);
        }
    }
}

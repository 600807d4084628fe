// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The node configuration of a multi-node job.
    ///
    /// The field `jobNodeType` selects the variant.
    pub enum JobNodeConfigurationDetails by "jobNodeType" {
        MultiNode(models::MultiNodeJobNodeConfigurationDetails) = "MULTI_NODE", as_multi_node;
    }
}

// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of additional nodes to request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestAdditionalNodesDetails {
    /// The number of additional nodes.
    pub number_of_additional_nodes: i64,
}

model! {
    RequestAdditionalNodesDetails {
        required {
            number_of_additional_nodes = "numberOfAdditionalNodes",
                with_number_of_additional_nodes(i64);
        }
    }
}

// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A build pipeline stage predecessor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BuildPipelineStagePredecessor {
    /// The OCID of the resource.
    pub id: String,
}

model! {
    BuildPipelineStagePredecessor {
        required {
            id = "id", with_id(String);
        }
    }
}

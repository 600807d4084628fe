// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A deploy stage predecessor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeployStagePredecessor {
    /// The OCID of the resource.
    pub id: String,
}

model! {
    DeployStagePredecessor {
        required {
            id = "id", with_id(String);
        }
    }
}

// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a resource pool member.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourcePoolMemberSummary {
    /// The OCID of the resource.
    pub id: String,
}

model! {
    ResourcePoolMemberSummary {
        id = "id";
    }
}

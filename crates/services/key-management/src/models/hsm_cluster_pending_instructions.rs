// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// HSM cluster pending instructions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HsmClusterPendingInstructions {
    /// The create dynamic group.
    pub create_dynamic_group: Option<models::HsmClusterPendingCreateDynamicGroup>,
    /// The add bucket policy.
    pub add_bucket_policy: Option<String>,
}

model! {
    HsmClusterPendingInstructions {
        create_dynamic_group = "createDynamicGroup";
        add_bucket_policy = "addBucketPolicy";
    }
}

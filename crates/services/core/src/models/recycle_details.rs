// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a recycle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecycleDetails {
    /// The preferred recycle level of the hosts. It determines whether hosts are wiped.
    pub recycle_level: Option<models::RecycleLevel>,
    /// The OCID of the compute host group.
    pub compute_host_group_id: Option<String>,
}

model! {
    RecycleDetails {
        recycle_level = "recycleLevel";
        compute_host_group_id = "computeHostGroupId";
    }
}

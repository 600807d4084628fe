// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an OKE cluster virtual node pool configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOkeClusterVirtualNodePoolConfigurationDetails {
    /// The OCID of the resource.
    pub id: String,
    /// The minimum number of nodes to scale down to.
    pub minimum: Option<i64>,
    /// The maximum number of nodes to scale up to.
    pub maximum: Option<i64>,
}

model! {
    UpdateOkeClusterVirtualNodePoolConfigurationDetails {
        required {
            id = "id", with_id(String);
        }
        optional {
            minimum = "minimum", with_minimum(i64);
            maximum = "maximum", with_maximum(i64);
        }
    }
}

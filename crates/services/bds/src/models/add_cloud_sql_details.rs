// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of a cloud SQL to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddCloudSqlDetails {
    /// The shape.
    pub shape: String,
    /// The configuration of the shape.
    pub shape_config: Option<models::ShapeConfigDetails>,
    /// The size of the block volume in GB.
    pub block_volume_size_in_gbs: Option<i64>,
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
}

model! {
    AddCloudSqlDetails {
        required {
            shape = "shape", with_shape(String);
        }
        optional {
            shape_config = "shapeConfig", with_shape_config(models::ShapeConfigDetails);
            block_volume_size_in_gbs = "blockVolumeSizeInGBs", with_block_volume_size_in_gbs(i64);
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret);
        }
    }
}

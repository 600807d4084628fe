// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A channel target.
    ///
    /// The field `targetType` selects the variant.
    pub enum ChannelTarget by "targetType" {
        Dbsystem(models::ChannelTargetDbSystem) = "DBSYSTEM", as_dbsystem;
    }
}

// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a channel target to create.
    ///
    /// The field `targetType` selects the variant.
    pub enum CreateChannelTargetDetails by "targetType", sent {
        Dbsystem(models::CreateChannelTargetFromDbSystemDetails) = "DBSYSTEM", as_dbsystem;
    }
}

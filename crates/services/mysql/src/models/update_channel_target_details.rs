// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a channel target.
    ///
    /// The field `targetType` selects the variant.
    pub enum UpdateChannelTargetDetails by "targetType", sent {
        Dbsystem(models::UpdateChannelTargetFromDbSystemDetails) = "DBSYSTEM", as_dbsystem;
    }
}

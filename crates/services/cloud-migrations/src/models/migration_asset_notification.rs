// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the notification of a migration asset.
    pub enum MigrationAssetNotification {
        OutOfDate = "OUT_OF_DATE",
        SourceRemoved = "SOURCE_REMOVED",
    }
}

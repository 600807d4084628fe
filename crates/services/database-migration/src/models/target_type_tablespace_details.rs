// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a target type tablespace.
    ///
    /// The field `targetType` selects the variant.
    pub enum TargetTypeTablespaceDetails by "targetType" {
        AdbDAutocreate(models::ADBDedicatedAutoCreateTablespaceDetails) = "ADB_D_AUTOCREATE",
            as_adb_d_autocreate;
        AdbDRemap(models::ADBDedicatedRemapTargetTablespaceDetails) = "ADB_D_REMAP", as_adb_d_remap;
        AdbSRemap(models::ADBServerlesTablespaceDetails) = "ADB_S_REMAP", as_adb_s_remap;
        NonAdbAutocreate(models::NonADBAutoCreateTablespaceDetails) = "NON_ADB_AUTOCREATE",
            as_non_adb_autocreate;
        NonAdbRemap(models::NonADBRemapTablespaceDetails) = "NON_ADB_REMAP", as_non_adb_remap;
    }
}

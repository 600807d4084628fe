// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a target type tablespace to create.
    ///
    /// The field `targetType` selects the variant.
    pub enum CreateTargetTypeTablespaceDetails by "targetType", sent {
        AdbDAutocreate(models::CreateADBDedicatedAutoCreateTablespaceDetails) = "ADB_D_AUTOCREATE",
            as_adb_d_autocreate;
        AdbDRemap(models::CreateADBDedicatedRemapTargetTablespaceDetails) = "ADB_D_REMAP",
            as_adb_d_remap;
        AdbSRemap(models::CreateADBServerlesTablespaceDetails) = "ADB_S_REMAP", as_adb_s_remap;
        NonAdbAutocreate(models::CreateNonADBAutoCreateTablespaceDetails) = "NON_ADB_AUTOCREATE",
            as_non_adb_autocreate;
        NonAdbRemap(models::CreateNonADBRemapTablespaceDetails) = "NON_ADB_REMAP", as_non_adb_remap;
    }
}

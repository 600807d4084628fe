// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a target type tablespace.
    ///
    /// The field `targetType` selects the variant.
    pub enum UpdateTargetTypeTablespaceDetails by "targetType", sent {
        AdbDAutocreate(models::UpdateADBDedicatedAutoCreateTablespaceDetails) = "ADB_D_AUTOCREATE",
            as_adb_d_autocreate;
        AdbDRemap(models::UpdateADBDedicatedRemapTargetTablespaceDetails) = "ADB_D_REMAP",
            as_adb_d_remap;
        AdbSRemap(models::UpdateADBServerlesTablespaceDetails) = "ADB_S_REMAP", as_adb_s_remap;
        NonAdbAutocreate(models::UpdateNonADBAutoCreateTablespaceDetails) = "NON_ADB_AUTOCREATE",
            as_non_adb_autocreate;
        NonAdbRemap(models::UpdateNonADBRemapTablespaceDetails) = "NON_ADB_REMAP", as_non_adb_remap;
        TargetDefaultsAutocreate(models::UpdateTargetDefaultsAutoCreateTablespaceDetails)
            = "TARGET_DEFAULTS_AUTOCREATE", as_target_defaults_autocreate;
        TargetDefaultsRemap(models::UpdateTargetDefaultsRemapTablespaceDetails)
            = "TARGET_DEFAULTS_REMAP", as_target_defaults_remap;
    }
}

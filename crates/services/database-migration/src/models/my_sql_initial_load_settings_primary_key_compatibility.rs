// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the primary key compatibility of MySQL initial load settings.
    pub enum MySqlInitialLoadSettingsPrimaryKeyCompatibility {
        None = "NONE",
        IgnoreMissingPks = "IGNORE_MISSING_PKS",
        CreateInvisiblePks = "CREATE_INVISIBLE_PKS",
    }
}

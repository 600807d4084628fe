// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the reason category of an excluded object.
    pub enum ExcludedObjectReasonCategory {
        OracleMaintained = "ORACLE_MAINTAINED",
        GgUnsupported = "GG_UNSUPPORTED",
        UserExcluded = "USER_EXCLUDED",
        MandatoryExcluded = "MANDATORY_EXCLUDED",
        UserExcludedType = "USER_EXCLUDED_TYPE",
    }
}

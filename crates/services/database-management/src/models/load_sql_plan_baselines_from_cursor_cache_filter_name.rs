// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the filter name of a load SQL plan baselines from cursor cache.
    pub enum LoadSqlPlanBaselinesFromCursorCacheFilterName {
        SqlText = "SQL_TEXT",
        ParsingSchemaName = "PARSING_SCHEMA_NAME",
        Module = "MODULE",
        Action = "ACTION",
    }
}

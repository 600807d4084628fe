// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the table exists action of data pump parameters.
    pub enum DataPumpParametersTableExistsAction {
        Truncate = "TRUNCATE",
        Replace = "REPLACE",
        Append = "APPEND",
        Skip = "SKIP",
        Unspecified = "UNSPECIFIED",
    }
}

// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the version preference of version scheme from version series.
    pub enum VersionSchemeFromVersionSeriesVersionPreference {
        OracleDbN = "ORACLE_DB_N",
        OracleDbN1 = "ORACLE_DB_N_1",
        OracleDbN2 = "ORACLE_DB_N_2",
        OracleDbN3 = "ORACLE_DB_N_3",
    }
}

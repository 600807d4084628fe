// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the database data size of an assessment.
    pub enum AssessmentDatabaseDataSize {
        LessThan1gb = "LESS_THAN_1GB",
        Gb1_10 = "GB_1_10",
        Gb10_50 = "GB_10_50",
        Gb50_100 = "GB_50_100",
        Gb100_500 = "GB_100_500",
        Gb500Tb1 = "GB_500_TB_1",
        Tb1_3 = "TB_1_3",
        Tb3_10 = "TB_3_10",
        Tb10_50 = "TB_10_50",
        GreaterThan50tb = "GREATER_THAN_50TB",
    }
}

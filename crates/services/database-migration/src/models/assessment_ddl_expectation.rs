// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the DDL expectation of an assessment.
    pub enum AssessmentDdlExpectation {
        DdlExpected = "DDL_EXPECTED",
        DdlNotExpected = "DDL_NOT_EXPECTED",
    }
}

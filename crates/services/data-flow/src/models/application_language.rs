// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the language of an application.
    pub enum ApplicationLanguage {
        Scala = "SCALA",
        Java = "JAVA",
        Python = "PYTHON",
        Sql = "SQL",
    }
}

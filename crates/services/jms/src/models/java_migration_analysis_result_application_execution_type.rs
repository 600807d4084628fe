// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the application execution type of a Java migration analysis result.
    pub enum JavaMigrationAnalysisResultApplicationExecutionType {
        Installed = "INSTALLED",
        Deployed = "DEPLOYED",
    }
}

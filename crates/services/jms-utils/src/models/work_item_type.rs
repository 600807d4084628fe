// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the work item type of a work item.
    pub enum WorkItemType {
        PerformanceTuning = "PERFORMANCE_TUNING",
        JavaMigration = "JAVA_MIGRATION",
    }
}

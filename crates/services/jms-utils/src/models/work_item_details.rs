// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a work item.
    ///
    /// The field `kind` selects the variant.
    pub enum WorkItemDetails by "kind" {
        Basic(models::BasicWorkItemDetails) = "BASIC", as_basic;
        JavaMigration(models::JavaMigrationWorkItemDetails) = "JAVA_MIGRATION", as_java_migration;
        PerformanceTuning(models::PerformanceTuningWorkItemDetails) = "PERFORMANCE_TUNING",
            as_performance_tuning;
    }
    shared {
        /// The work item type.
        work_item_type = "workItemType", copy models::WorkItemType, in Basic JavaMigration
            PerformanceTuning;
    }
}

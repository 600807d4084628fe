// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a work item.
    ///
    /// The field `kind` selects the variant.
    pub enum WorkItemDetails by "kind" {
        Application(models::ApplicationWorkItemDetails) = "APPLICATION", as_application;
        Basic(models::BasicWorkItemDetails) = "BASIC", as_basic;
        DeployedApplication(models::DeployedApplicationWorkItemDetails) = "DEPLOYED_APPLICATION",
            as_deployed_application;
        JavaMigrationApplication(models::JavaMigrationApplicationWorkItemDetails)
            = "JAVA_MIGRATION_APPLICATION", as_java_migration_application;
        JavaMigrationDeployedApplication(models::JavaMigrationDeployedApplicationWorkItemDetails)
            = "JAVA_MIGRATION_DEPLOYED_APPLICATION", as_java_migration_deployed_application;
        Lcm(models::LcmWorkItemDetails) = "LCM", as_lcm;
    }
    shared {
        /// The work item type.
        work_item_type = "workItemType", copy models::WorkItemType, in Application Basic
            DeployedApplication JavaMigrationApplication JavaMigrationDeployedApplication Lcm;
    }
}

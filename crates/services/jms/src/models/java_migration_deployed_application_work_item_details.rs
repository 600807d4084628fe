// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a Java migration deployed application work item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaMigrationDeployedApplicationWorkItemDetails {
    /// The work item type.
    pub work_item_type: Option<models::WorkItemType>,
    /// The key of the deployed application.
    pub deployed_application_key: String,
    /// The key of the installation of the deployed application.
    pub deployed_application_installation_key: Option<String>,
    /// The name of the deployed application.
    pub deployed_application_name: String,
    /// The full path of the deployed application installation.
    pub deployed_application_installation_path: Option<String>,
    /// The target JDK version of the migration analysis.
    pub target_jdk_version: Option<String>,
}

model! {
    JavaMigrationDeployedApplicationWorkItemDetails, "kind" = "JAVA_MIGRATION_DEPLOYED_APPLICATION" {
        work_item_type = "workItemType";
        deployed_application_key = "deployedApplicationKey";
        deployed_application_installation_key = "deployedApplicationInstallationKey";
        deployed_application_name = "deployedApplicationName";
        deployed_application_installation_path = "deployedApplicationInstallationPath";
        target_jdk_version = "targetJdkVersion";
    }
}

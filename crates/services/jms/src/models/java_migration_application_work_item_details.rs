// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a Java migration application work item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaMigrationApplicationWorkItemDetails {
    /// The work item type.
    pub work_item_type: Option<models::WorkItemType>,
    /// The key of the application.
    pub application_key: String,
    /// The key of the application installation, unique within the fleet.
    pub application_installation_key: Option<String>,
    /// The name of the application.
    pub application_name: String,
    /// The installation path of the application.
    pub application_installation_path: Option<String>,
    /// The target JDK version of the migration analysis.
    pub target_jdk_version: Option<String>,
}

model! {
    JavaMigrationApplicationWorkItemDetails, "kind" = "JAVA_MIGRATION_APPLICATION" {
        work_item_type = "workItemType";
        application_key = "applicationKey";
        application_installation_key = "applicationInstallationKey";
        application_name = "applicationName";
        application_installation_path = "applicationInstallationPath";
        target_jdk_version = "targetJdkVersion";
    }
}

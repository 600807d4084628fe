// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a task.
    ///
    /// The field `taskType` selects the variant.
    pub enum TaskDetails by "taskType" {
        AddInstallationSite(models::AddInstallationSiteTaskDetails) = "ADD_INSTALLATION_SITE",
            as_add_installation_site;
        Crypto(models::CryptoTaskDetails) = "CRYPTO", as_crypto;
        DeployedApplicationMigration(models::DeployedApplicationMigrationTaskDetails)
            = "DEPLOYED_APPLICATION_MIGRATION", as_deployed_application_migration;
        JavaMigration(models::JavaMigrationTaskDetails) = "JAVA_MIGRATION", as_java_migration;
        Jfr(models::JfrTaskDetails) = "JFR", as_jfr;
        PerformanceTuning(models::PerformanceTuningTaskDetails) = "PERFORMANCE_TUNING",
            as_performance_tuning;
        RemoveInstallationSite(models::RemoveInstallationSiteTaskDetails)
            = "REMOVE_INSTALLATION_SITE", as_remove_installation_site;
        ScanJavaServer(models::ScanJavaServerTaskDetails) = "SCAN_JAVA_SERVER", as_scan_java_server;
        ScanLibrary(models::ScanLibraryTaskDetails) = "SCAN_LIBRARY", as_scan_library;
    }
}

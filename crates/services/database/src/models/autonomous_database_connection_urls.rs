// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Autonomous database connection URLs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabaseConnectionUrls {
    /// The SQL dev web URL.
    pub sql_dev_web_url: Option<String>,
    /// The APEX URL.
    pub apex_url: Option<String>,
    /// The machine learning user management URL.
    pub machine_learning_user_management_url: Option<String>,
    /// The graph studio URL.
    pub graph_studio_url: Option<String>,
    /// The mongo DB URL.
    pub mongo_db_url: Option<String>,
    /// The machine learning notebook URL.
    pub machine_learning_notebook_url: Option<String>,
    /// The ORDS URL.
    pub ords_url: Option<String>,
    /// The database transforms URL.
    pub database_transforms_url: Option<String>,
    /// The essbase URL.
    pub essbase_url: Option<String>,
    /// The spatial studio URL.
    pub spatial_studio_url: Option<String>,
}

model! {
    AutonomousDatabaseConnectionUrls {
        sql_dev_web_url = "sqlDevWebUrl";
        apex_url = "apexUrl";
        machine_learning_user_management_url = "machineLearningUserManagementUrl";
        graph_studio_url = "graphStudioUrl";
        mongo_db_url = "mongoDbUrl";
        machine_learning_notebook_url = "machineLearningNotebookUrl";
        ords_url = "ordsUrl";
        database_transforms_url = "databaseTransformsUrl";
        essbase_url = "essbaseUrl";
        spatial_studio_url = "spatialStudioUrl";
    }
}

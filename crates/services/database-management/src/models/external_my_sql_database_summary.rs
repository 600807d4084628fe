// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of an external MySQL database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalMySqlDatabaseSummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the external database.
    pub external_database_id: Option<String>,
    /// The OCID of the connector.
    pub connector_id: Option<String>,
    /// The name of the database.
    pub db_name: String,
    /// The type of the deployment.
    pub deployment_type: Option<models::ExternalMySqlDatabaseDeploymentType>,
    /// The state of Database Management, enabled or disabled.
    pub management_state: Option<models::ExternalMySqlDatabaseManagementState>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ExternalMySqlDatabaseLifecycleState>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ExternalMySqlDatabaseSummary {
        compartment_id = "compartmentId";
        external_database_id = "externalDatabaseId";
        connector_id = "connectorId";
        db_name = "dbName";
        deployment_type = "deploymentType";
        management_state = "managementState";
        lifecycle_state = "lifecycleState";
        system_tags = "systemTags";
    }
}

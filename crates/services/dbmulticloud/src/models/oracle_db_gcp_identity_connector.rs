// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An Oracle DB GCP identity connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleDbGcpIdentityConnector {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The URL of the OIDC issuer.
    pub issuer_url: String,
    /// The ID of the project.
    pub project_id: String,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The location in Google Cloud.
    pub gcp_location: String,
    /// The ID of the Google Cloud workload identity pool.
    pub gcp_workload_identity_pool_id: String,
    /// The ID of the Google Cloud workload identity provider.
    pub gcp_workload_identity_provider_id: String,
    /// The ID of the Google Cloud resource service agent.
    pub gcp_resource_service_agent_id: String,
    /// The virtual machines of the VM cluster on which the identity connector is configured.
    pub gcp_nodes: Option<Vec<models::GcpNodes>>,
    /// The connectivity status of the GCP identity connector.
    pub gcp_identity_connectivity_status:
        Option<models::OracleDbGcpIdentityConnectorGcpIdentityConnectivityStatus>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OracleDbGcpIdentityConnectorLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OracleDbGcpIdentityConnector {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        issuer_url = "issuerUrl";
        project_id = "projectId";
        resource_id = "resourceId";
        gcp_location = "gcpLocation";
        gcp_workload_identity_pool_id = "gcpWorkloadIdentityPoolId";
        gcp_workload_identity_provider_id = "gcpWorkloadIdentityProviderId";
        gcp_resource_service_agent_id = "gcpResourceServiceAgentId";
        gcp_nodes = "gcpNodes";
        gcp_identity_connectivity_status = "gcpIdentityConnectivityStatus";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

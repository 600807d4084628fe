// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an Oracle DB Azure connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleDbAzureConnectorSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the database cluster.
    pub db_cluster_resource_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The VMs of the cloud VM cluster with an Azure Arc agent.
    pub arc_agent_nodes: Option<Vec<models::ArcAgentNodes>>,
    /// The Azure tenant ID.
    pub azure_tenant_id: Option<String>,
    /// The ID of the Azure subscription.
    pub azure_subscription_id: Option<String>,
    /// The name of the Azure resource group.
    pub azure_resource_group: Option<String>,
    /// The IP address of the private endpoint.
    pub private_endpoint_ip_address: Option<String>,
    /// The DNS alias of the private endpoint.
    pub private_endpoint_dns_alias: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OracleDbAzureConnectorLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// The mechanism of the Azure identity.
    pub azure_identity_mechanism: Option<models::OracleDbAzureConnectorAzureIdentityMechanism>,
    /// The status of the connectivity of the Azure identity connector.
    pub azure_identity_connectivity_status:
        Option<models::OracleDbAzureConnectorAzureIdentityConnectivityStatus>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The description of the last modification.
    pub last_modification: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OracleDbAzureConnectorSummary {
        id = "id";
        compartment_id = "compartmentId";
        db_cluster_resource_id = "dbClusterResourceId";
        display_name = "displayName";
        arc_agent_nodes = "arcAgentNodes";
        azure_tenant_id = "azureTenantId";
        azure_subscription_id = "azureSubscriptionId";
        azure_resource_group = "azureResourceGroup";
        private_endpoint_ip_address = "privateEndpointIpAddress";
        private_endpoint_dns_alias = "privateEndpointDnsAlias";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        azure_identity_mechanism = "azureIdentityMechanism";
        azure_identity_connectivity_status = "azureIdentityConnectivityStatus";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        last_modification = "lastModification";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

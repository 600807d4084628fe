// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in an Oracle DB Azure connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOracleDbAzureConnectorDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the database cluster.
    pub db_cluster_resource_id: Option<String>,
    /// The mechanism of the Azure identity.
    pub azure_identity_mechanism: Option<models::OracleDbAzureConnectorAzureIdentityMechanism>,
    /// The Azure tenant ID.
    pub azure_tenant_id: Option<String>,
    /// The ID of the Azure subscription.
    pub azure_subscription_id: Option<String>,
    /// The name of the Azure resource group.
    pub azure_resource_group: Option<String>,
    /// The access token.
    pub access_token: Option<Secret>,
    /// The IP address of the private endpoint.
    pub private_endpoint_ip_address: Option<String>,
    /// The DNS alias of the private endpoint.
    pub private_endpoint_dns_alias: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOracleDbAzureConnectorDetails {
        optional {
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
            display_name = "displayName", with_display_name(String), clear_display_name;
            db_cluster_resource_id = "dbClusterResourceId", with_db_cluster_resource_id(String),
                clear_db_cluster_resource_id;
            azure_identity_mechanism = "azureIdentityMechanism",
                with_azure_identity_mechanism(models::OracleDbAzureConnectorAzureIdentityMechanism),
                clear_azure_identity_mechanism;
            azure_tenant_id = "azureTenantId", with_azure_tenant_id(String), clear_azure_tenant_id;
            azure_subscription_id = "azureSubscriptionId", with_azure_subscription_id(String),
                clear_azure_subscription_id;
            azure_resource_group = "azureResourceGroup", with_azure_resource_group(String),
                clear_azure_resource_group;
            access_token = "accessToken", with_access_token(Secret), clear_access_token;
            private_endpoint_ip_address = "privateEndpointIpAddress",
                with_private_endpoint_ip_address(String), clear_private_endpoint_ip_address;
            private_endpoint_dns_alias = "privateEndpointDnsAlias",
                with_private_endpoint_dns_alias(String), clear_private_endpoint_dns_alias;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}

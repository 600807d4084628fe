// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of an Oracle DB Azure connector to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOracleDbAzureConnectorDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the database cluster.
    pub db_cluster_resource_id: String,
    /// The mechanism of the Azure identity.
    pub azure_identity_mechanism: models::OracleDbAzureConnectorAzureIdentityMechanism,
    /// The Azure tenant ID.
    pub azure_tenant_id: String,
    /// The ID of the Azure subscription.
    pub azure_subscription_id: String,
    /// The name of the Azure resource group.
    pub azure_resource_group: String,
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
}

model! {
    CreateOracleDbAzureConnectorDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            db_cluster_resource_id = "dbClusterResourceId", with_db_cluster_resource_id(String);
            azure_identity_mechanism = "azureIdentityMechanism",
                with_azure_identity_mechanism(models::OracleDbAzureConnectorAzureIdentityMechanism);
            azure_tenant_id = "azureTenantId", with_azure_tenant_id(String);
            azure_subscription_id = "azureSubscriptionId", with_azure_subscription_id(String);
            azure_resource_group = "azureResourceGroup", with_azure_resource_group(String);
        }
        optional {
            access_token = "accessToken", with_access_token(Secret);
            private_endpoint_ip_address = "privateEndpointIpAddress",
                with_private_endpoint_ip_address(String);
            private_endpoint_dns_alias = "privateEndpointDnsAlias",
                with_private_endpoint_dns_alias(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

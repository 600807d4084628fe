// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an Oracle DB Azure blob container to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOracleDbAzureBlobContainerDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The IP address of the private endpoint.
    pub private_endpoint_ip_address: Option<String>,
    /// The DNS alias of the private endpoint.
    pub private_endpoint_dns_alias: Option<String>,
    /// The name of the Azure storage account.
    pub azure_storage_account_name: String,
    /// The name of the Azure storage container.
    pub azure_storage_container_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOracleDbAzureBlobContainerDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            azure_storage_account_name = "azureStorageAccountName",
                with_azure_storage_account_name(String);
            azure_storage_container_name = "azureStorageContainerName",
                with_azure_storage_container_name(String);
        }
        optional {
            private_endpoint_ip_address = "privateEndpointIpAddress",
                with_private_endpoint_ip_address(String);
            private_endpoint_dns_alias = "privateEndpointDnsAlias",
                with_private_endpoint_dns_alias(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an Oracle DB Azure blob container.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOracleDbAzureBlobContainerDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The IP address of the private endpoint.
    pub private_endpoint_ip_address: Option<String>,
    /// The DNS alias of the private endpoint.
    pub private_endpoint_dns_alias: Option<String>,
    /// The name of the Azure storage account.
    pub azure_storage_account_name: Option<String>,
    /// The name of the Azure storage container.
    pub azure_storage_container_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOracleDbAzureBlobContainerDetails {
        optional {
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
            display_name = "displayName", with_display_name(String), clear_display_name;
            private_endpoint_ip_address = "privateEndpointIpAddress",
                with_private_endpoint_ip_address(String), clear_private_endpoint_ip_address;
            private_endpoint_dns_alias = "privateEndpointDnsAlias",
                with_private_endpoint_dns_alias(String), clear_private_endpoint_dns_alias;
            azure_storage_account_name = "azureStorageAccountName",
                with_azure_storage_account_name(String), clear_azure_storage_account_name;
            azure_storage_container_name = "azureStorageContainerName",
                with_azure_storage_container_name(String), clear_azure_storage_container_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}

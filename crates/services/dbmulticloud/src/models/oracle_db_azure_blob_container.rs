// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An Oracle DB Azure blob container.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleDbAzureBlobContainer {
    /// The OCID of the resource.
    pub id: String,
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
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OracleDbAzureBlobContainerLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
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
    OracleDbAzureBlobContainer {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        private_endpoint_ip_address = "privateEndpointIpAddress";
        private_endpoint_dns_alias = "privateEndpointDnsAlias";
        azure_storage_account_name = "azureStorageAccountName";
        azure_storage_container_name = "azureStorageContainerName";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        last_modification = "lastModification";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an Oracle DB Azure vault.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOracleDbAzureVaultDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the Oracle DB connector.
    pub oracle_db_connector_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The name of the Azure resource group of Oracle Database.
    pub oracle_db_azure_resource_group: Option<String>,
    /// The ID of the Azure vault.
    pub azure_vault_id: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The location.
    pub location: Option<String>,
    /// The properties.
    pub properties: Option<BTreeMap<String, String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOracleDbAzureVaultDetails {
        optional {
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
            oracle_db_connector_id = "oracleDbConnectorId", with_oracle_db_connector_id(String),
                clear_oracle_db_connector_id;
            display_name = "displayName", with_display_name(String), clear_display_name;
            oracle_db_azure_resource_group = "oracleDbAzureResourceGroup",
                with_oracle_db_azure_resource_group(String), clear_oracle_db_azure_resource_group;
            azure_vault_id = "azureVaultId", with_azure_vault_id(String), clear_azure_vault_id;
            type_ = "type", with_type(String), clear_type;
            location = "location", with_location(String), clear_location;
            properties = "properties", with_properties({String}), clear_properties;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}

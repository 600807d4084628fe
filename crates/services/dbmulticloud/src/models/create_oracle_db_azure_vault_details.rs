// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an Oracle DB Azure vault to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOracleDbAzureVaultDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the Oracle DB connector.
    pub oracle_db_connector_id: String,
    /// The display name.
    pub display_name: String,
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
}

model! {
    CreateOracleDbAzureVaultDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            oracle_db_connector_id = "oracleDbConnectorId", with_oracle_db_connector_id(String);
            display_name = "displayName", with_display_name(String);
        }
        optional {
            oracle_db_azure_resource_group = "oracleDbAzureResourceGroup",
                with_oracle_db_azure_resource_group(String);
            azure_vault_id = "azureVaultId", with_azure_vault_id(String);
            type_ = "type", with_type(String);
            location = "location", with_location(String);
            properties = "properties", with_properties({String});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

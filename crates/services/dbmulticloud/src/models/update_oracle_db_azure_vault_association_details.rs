// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an Oracle DB Azure vault association.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOracleDbAzureVaultAssociationDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the Azure vault of Oracle Database.
    pub oracle_db_azure_vault_id: Option<String>,
    /// The OCID of the Azure connector of Oracle Database.
    pub oracle_db_azure_connector_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOracleDbAzureVaultAssociationDetails {
        optional {
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
            display_name = "displayName", with_display_name(String), clear_display_name;
            oracle_db_azure_vault_id = "oracleDbAzureVaultId",
                with_oracle_db_azure_vault_id(String), clear_oracle_db_azure_vault_id;
            oracle_db_azure_connector_id = "oracleDbAzureConnectorId",
                with_oracle_db_azure_connector_id(String), clear_oracle_db_azure_connector_id;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}

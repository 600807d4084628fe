// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an Oracle DB Azure blob mount to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOracleDbAzureBlobMountDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the Azure connector of Oracle Database.
    pub oracle_db_azure_connector_id: String,
    /// The OCID of the Azure Blob container of Oracle Database.
    pub oracle_db_azure_blob_container_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOracleDbAzureBlobMountDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            oracle_db_azure_connector_id = "oracleDbAzureConnectorId",
                with_oracle_db_azure_connector_id(String);
            oracle_db_azure_blob_container_id = "oracleDbAzureBlobContainerId",
                with_oracle_db_azure_blob_container_id(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

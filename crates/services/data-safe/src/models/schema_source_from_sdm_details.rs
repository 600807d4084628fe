// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a schema source from sdm.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaSourceFromSdmDetails {
    /// The schemas to subset.
    pub schemas_for_subsetting: Option<Vec<String>>,
    /// The derived schemas.
    pub derived_schemas: Option<Vec<String>>,
    /// The OCID of the sensitive data model.
    pub sensitive_data_model_id: String,
}

model! {
    SchemaSourceFromSdmDetails, "schemaSource" = "SENSITIVE_DATA_MODEL" {
        schemas_for_subsetting = "schemasForSubsetting";
        derived_schemas = "derivedSchemas";
        sensitive_data_model_id = "sensitiveDataModelId";
    }
}

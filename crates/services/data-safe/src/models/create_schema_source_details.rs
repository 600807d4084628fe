// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a schema source to create.
    ///
    /// The field `schemaSource` selects the variant.
    pub enum CreateSchemaSourceDetails by "schemaSource", sent {
        SensitiveDataModel(models::CreateSchemaSourceFromSdmDetails) = "SENSITIVE_DATA_MODEL",
            as_sensitive_data_model;
        Target(models::CreateSchemaSourceFromTargetDetails) = "TARGET", as_target;
    }
}

// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a schema source.
    ///
    /// The field `schemaSource` selects the variant.
    pub enum UpdateSchemaSourceDetails by "schemaSource", sent {
        SensitiveDataModel(models::UpdateSchemaSourceFromSdmDetails) = "SENSITIVE_DATA_MODEL",
            as_sensitive_data_model;
        Target(models::UpdateSchemaSourceFromTargetDetails) = "TARGET", as_target;
    }
}

// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a schema source.
    ///
    /// The field `schemaSource` selects the variant.
    pub enum SchemaSourceDetails by "schemaSource" {
        SensitiveDataModel(models::SchemaSourceFromSdmDetails) = "SENSITIVE_DATA_MODEL",
            as_sensitive_data_model;
        Target(models::SchemaSourceFromTargetDetails) = "TARGET", as_target;
    }
    shared {
        /// The schemas to subset.
        schemas_for_subsetting = "schemasForSubsetting", ref [String], in SensitiveDataModel Target;
        /// The derived schemas.
        derived_schemas = "derivedSchemas", ref [String], in SensitiveDataModel Target;
    }
}

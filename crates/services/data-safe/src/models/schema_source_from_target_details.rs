// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a schema source from target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaSourceFromTargetDetails {
    /// The schemas to subset.
    pub schemas_for_subsetting: Option<Vec<String>>,
    /// The derived schemas.
    pub derived_schemas: Option<Vec<String>>,
    /// The OCID of the target database.
    pub target_id: String,
}

model! {
    SchemaSourceFromTargetDetails, "schemaSource" = "TARGET" {
        schemas_for_subsetting = "schemasForSubsetting";
        derived_schemas = "derivedSchemas";
        target_id = "targetId";
    }
}

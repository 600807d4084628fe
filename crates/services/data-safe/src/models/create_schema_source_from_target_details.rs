// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a schema source from target to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSchemaSourceFromTargetDetails {
    /// The OCID of the target database.
    pub target_id: String,
    /// The schemas to subset.
    pub schemas_for_subsetting: Option<Vec<String>>,
}

model! {
    CreateSchemaSourceFromTargetDetails, "schemaSource" = "TARGET" {
        required {
            target_id = "targetId", with_target_id(String);
        }
        optional {
            schemas_for_subsetting = "schemasForSubsetting", with_schemas_for_subsetting([String]);
        }
    }
}

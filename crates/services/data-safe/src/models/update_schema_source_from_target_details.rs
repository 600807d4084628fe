// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a schema source from target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSchemaSourceFromTargetDetails {
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The schemas to subset.
    pub schemas_for_subsetting: Option<Vec<String>>,
}

model! {
    UpdateSchemaSourceFromTargetDetails, "schemaSource" = "TARGET" {
        optional {
            target_id = "targetId", with_target_id(String);
            schemas_for_subsetting = "schemasForSubsetting", with_schemas_for_subsetting([String]);
        }
    }
}

// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A schema drift configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaDriftConfig {
    /// The extra column handling.
    pub extra_column_handling: Option<models::SchemaDriftConfigExtraColumnHandling>,
    /// The missing column handling.
    pub missing_column_handling: Option<models::SchemaDriftConfigMissingColumnHandling>,
    /// The data type change handling.
    pub data_type_change_handling: Option<models::SchemaDriftConfigDataTypeChangeHandling>,
    /// Whether the validation warning if is allowed.
    pub is_validation_warning_if_allowed: Option<bool>,
}

model! {
    SchemaDriftConfig {
        optional {
            extra_column_handling = "extraColumnHandling",
                with_extra_column_handling(models::SchemaDriftConfigExtraColumnHandling);
            missing_column_handling = "missingColumnHandling",
                with_missing_column_handling(models::SchemaDriftConfigMissingColumnHandling);
            data_type_change_handling = "dataTypeChangeHandling",
                with_data_type_change_handling(models::SchemaDriftConfigDataTypeChangeHandling);
            is_validation_warning_if_allowed = "isValidationWarningIfAllowed",
                with_is_validation_warning_if_allowed(bool);
        }
    }
}

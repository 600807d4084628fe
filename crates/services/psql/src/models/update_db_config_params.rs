// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in DB configuration parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDbConfigParams {
    /// The apply configuration.
    pub apply_config: Option<models::DbConfigParamsApplyConfig>,
    /// The OCID of the configuration.
    pub config_id: String,
}

model! {
    UpdateDbConfigParams {
        required {
            config_id = "configId", with_config_id(String);
        }
        optional {
            apply_config = "applyConfig", with_apply_config(models::DbConfigParamsApplyConfig);
        }
    }
}

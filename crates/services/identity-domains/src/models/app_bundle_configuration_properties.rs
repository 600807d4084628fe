// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Application bundle configuration properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppBundleConfigurationProperties {
    /// The name. Cannot be changed later.
    pub name: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The data type of the configuration property in the connector framework (ICF). Cannot be
    /// changed later.
    pub icf_type: models::AppBundleConfigurationPropertiesIcfType,
    /// The value.
    pub value: Option<Vec<String>>,
    /// The order.
    pub order: Option<i64>,
    /// The help message of the configuration property.
    pub help_message: Option<String>,
    /// Whether a value is required. Cannot be changed later.
    pub required: bool,
    /// Whether the property is confidential and therefore encrypted. Cannot be changed later.
    pub confidential: Option<bool>,
}

model! {
    AppBundleConfigurationProperties {
        required {
            name = "name", with_name(String);
            icf_type = "icfType", with_icf_type(models::AppBundleConfigurationPropertiesIcfType);
            required = "required", with_required(bool);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            value = "value", with_value([String]);
            order = "order", with_order(i64);
            help_message = "helpMessage", with_help_message(String);
            confidential = "confidential", with_confidential(bool);
        }
    }
}

// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of MySQL configuration data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlConfigurationDataSummary {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
    /// The source.
    pub source: models::MySqlConfigurationDataSource,
    /// The minimum value.
    pub min_value: f64,
    /// The maximum value.
    pub max_value: f64,
    /// The type.
    pub type_: String,
    /// The default value.
    pub default_value: String,
    /// The time when it was set.
    pub time_set: DateTime<Utc>,
    /// The host set.
    pub host_set: String,
    /// The user set.
    pub user_set: String,
    /// Whether the value is dynamic.
    pub is_dynamic: bool,
    /// Whether it is init.
    pub is_init: bool,
    /// Whether it is configurable.
    pub is_configurable: bool,
    /// The path.
    pub path: String,
    /// The description.
    pub description: String,
    /// The possible values.
    pub possible_values: String,
    /// The supported versions.
    pub supported_versions: String,
}

model! {
    MySqlConfigurationDataSummary {
        name = "name";
        value = "value";
        source = "source";
        min_value = "minValue";
        max_value = "maxValue";
        type_ = "type";
        default_value = "defaultValue";
        time_set = "timeSet";
        host_set = "hostSet";
        user_set = "userSet";
        is_dynamic = "isDynamic";
        is_init = "isInit";
        is_configurable = "isConfigurable";
        path = "path";
        description = "description";
        possible_values = "possibleValues";
        supported_versions = "supportedVersions";
    }
}

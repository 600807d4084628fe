// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a telegraf resource name configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TelegrafResourceNameConfigurationDetails {
    /// Whether to use tags only.
    pub is_use_tags_only: Option<bool>,
    /// The include tags.
    pub include_tags: Option<Vec<String>>,
    /// The exclude tags.
    pub exclude_tags: Option<Vec<String>>,
}

model! {
    TelegrafResourceNameConfigurationDetails {
        optional {
            is_use_tags_only = "isUseTagsOnly", with_is_use_tags_only(bool);
            include_tags = "includeTags", with_include_tags([String]);
            exclude_tags = "excludeTags", with_exclude_tags([String]);
        }
    }
}

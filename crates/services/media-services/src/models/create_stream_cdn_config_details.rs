// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a stream CDN configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStreamCdnConfigDetails {
    /// The display name.
    pub display_name: String,
    /// The ID of the distribution channel.
    pub distribution_channel_id: String,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The configuration.
    pub config: models::StreamCdnConfigSection,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    CreateStreamCdnConfigDetails {
        required {
            display_name = "displayName", with_display_name(String);
            distribution_channel_id = "distributionChannelId", with_distribution_channel_id(String);
            config = "config", with_config(models::StreamCdnConfigSection);
        }
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            locks = "locks", with_locks([models::ResourceLock]);
        }
    }
}

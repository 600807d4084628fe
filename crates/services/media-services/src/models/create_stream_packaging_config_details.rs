// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a stream packaging configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStreamPackagingConfigDetails {
    /// The ID of the distribution channel.
    pub distribution_channel_id: String,
    /// The display name.
    pub display_name: String,
    /// The output format of the packaging.
    pub stream_packaging_format: models::StreamPackagingConfigStreamPackagingFormat,
    /// The duration of each segment, in seconds.
    pub segment_time_in_seconds: i64,
    /// The encryption of the packaged stream.
    pub encryption: Option<models::StreamPackagingConfigEncryption>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    CreateStreamPackagingConfigDetails {
        required {
            distribution_channel_id = "distributionChannelId", with_distribution_channel_id(String);
            display_name = "displayName", with_display_name(String);
            stream_packaging_format = "streamPackagingFormat",
                with_stream_packaging_format(models::StreamPackagingConfigStreamPackagingFormat);
            segment_time_in_seconds = "segmentTimeInSeconds", with_segment_time_in_seconds(i64);
        }
        optional {
            encryption = "encryption", with_encryption(models::StreamPackagingConfigEncryption);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            locks = "locks", with_locks([models::ResourceLock]);
        }
    }
}

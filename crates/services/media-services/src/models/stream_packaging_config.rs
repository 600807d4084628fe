// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A stream packaging configuration.
    ///
    /// The field `streamPackagingFormat` selects the variant.
    pub enum StreamPackagingConfig by "streamPackagingFormat" {
        Dash(models::DashStreamPackagingConfig) = "DASH", as_dash;
        Hls(models::HlsStreamPackagingConfig) = "HLS", as_hls;
    }
    shared {
        /// The ID of the resource. Cannot be changed later.
        id = "id", str, in Dash Hls;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Dash Hls;
        /// The ID of the distribution channel.
        distribution_channel_id = "distributionChannelId", str, in Dash Hls;
        /// The display name.
        display_name = "displayName", str, in Dash Hls;
        /// The duration of each segment, in seconds.
        segment_time_in_seconds = "segmentTimeInSeconds", copy i64, in Dash Hls;
        /// The encryption of the packaged stream.
        encryption = "encryption", ref models::StreamPackagingConfigEncryption, in Dash Hls;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Dash Hls;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Dash Hls;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::StreamPackagingConfigLifecycleState, in
            Dash Hls;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Dash Hls;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Dash Hls;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Dash Hls;
        /// The locks of the resource.
        locks = "locks", ref [models::ResourceLock], in Dash Hls;
    }
}

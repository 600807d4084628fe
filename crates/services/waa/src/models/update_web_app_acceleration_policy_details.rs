// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a web application acceleration policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebAppAccelerationPolicyDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The policy for caching responses.
    pub response_caching_policy: Option<models::ResponseCachingPolicy>,
    /// The policy for compressing responses.
    pub response_compression_policy: Option<models::ResponseCompressionPolicy>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateWebAppAccelerationPolicyDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            response_caching_policy = "responseCachingPolicy",
                with_response_caching_policy(models::ResponseCachingPolicy),
                clear_response_caching_policy;
            response_compression_policy = "responseCompressionPolicy",
                with_response_compression_policy(models::ResponseCompressionPolicy),
                clear_response_compression_policy;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            system_tags = "systemTags", with_system_tags({{Value}}), clear_system_tags;
        }
    }
}

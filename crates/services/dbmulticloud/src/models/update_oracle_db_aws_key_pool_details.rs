// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an Oracle DB AWS key pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOracleDbAwsKeyPoolDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// Whether the AWS KMS keys in the key pool can be reused.
    pub is_reuse_allowed: Option<bool>,
    /// Whether AWS KMS keys in the key pool must be multi-Region. If false, they must be
    /// single-Region.
    pub is_multi_region_key_pool: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOracleDbAwsKeyPoolDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            is_reuse_allowed = "isReuseAllowed", with_is_reuse_allowed(bool),
                clear_is_reuse_allowed;
            is_multi_region_key_pool = "isMultiRegionKeyPool", with_is_multi_region_key_pool(bool),
                clear_is_multi_region_key_pool;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}

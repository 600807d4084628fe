// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an Oracle DB AWS key pool to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOracleDbAwsKeyPoolDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// Whether the AWS KMS keys in the key pool can be reused.
    pub is_reuse_allowed: Option<bool>,
    /// Whether AWS KMS keys in the key pool must be multi-Region. If false, they must be
    /// single-Region.
    pub is_multi_region_key_pool: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOracleDbAwsKeyPoolDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
        }
        optional {
            is_reuse_allowed = "isReuseAllowed", with_is_reuse_allowed(bool);
            is_multi_region_key_pool = "isMultiRegionKeyPool", with_is_multi_region_key_pool(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

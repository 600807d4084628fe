// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an Oracle DB AWS key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOracleDbAwsKeyDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the AWS key pool of Oracle Database.
    pub oracle_db_aws_key_pool_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOracleDbAwsKeyDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            oracle_db_aws_key_pool_id = "oracleDbAwsKeyPoolId",
                with_oracle_db_aws_key_pool_id(String), clear_oracle_db_aws_key_pool_id;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}

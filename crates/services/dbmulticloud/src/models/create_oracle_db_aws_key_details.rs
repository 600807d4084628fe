// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an Oracle DB AWS key to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOracleDbAwsKeyDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the Oracle DB connector.
    pub oracle_db_connector_id: String,
    /// The OCID of the AWS key pool of Oracle Database.
    pub oracle_db_aws_key_pool_id: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The Amazon Resource Name (ARN) of the AWS key.
    pub aws_key_arn: Option<String>,
    /// The AWS account ID.
    pub aws_account_id: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The location.
    pub location: Option<String>,
    /// Whether the key is enabled in AWS.
    pub is_aws_key_enabled: Option<bool>,
    /// The properties.
    pub properties: Option<BTreeMap<String, String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOracleDbAwsKeyDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            oracle_db_connector_id = "oracleDbConnectorId", with_oracle_db_connector_id(String);
            display_name = "displayName", with_display_name(String);
        }
        optional {
            oracle_db_aws_key_pool_id = "oracleDbAwsKeyPoolId",
                with_oracle_db_aws_key_pool_id(String);
            aws_key_arn = "awsKeyArn", with_aws_key_arn(String);
            aws_account_id = "awsAccountId", with_aws_account_id(String);
            type_ = "type", with_type(String);
            location = "location", with_location(String);
            is_aws_key_enabled = "isAwsKeyEnabled", with_is_aws_key_enabled(bool);
            properties = "properties", with_properties({String});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

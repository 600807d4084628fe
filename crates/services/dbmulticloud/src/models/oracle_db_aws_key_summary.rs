// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an Oracle DB AWS key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleDbAwsKeySummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the Oracle DB connector.
    pub oracle_db_connector_id: Option<String>,
    /// The OCID of the AWS key pool of Oracle Database.
    pub oracle_db_aws_key_pool_id: Option<String>,
    /// Whether the Oracle AWS key is in use.
    pub is_oracle_aws_key_used: Option<bool>,
    /// The number of active references to the key.
    pub ref_count: Option<i64>,
    /// The Amazon Resource Name (ARN) of the AWS key.
    pub aws_key_arn: Option<String>,
    /// The AWS account ID.
    pub aws_account_id: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// Whether the key is enabled in AWS.
    pub is_aws_key_enabled: Option<bool>,
    /// The location.
    pub location: Option<String>,
    /// The properties.
    pub properties: Option<BTreeMap<String, String>>,
    /// The metadata of the replication.
    pub replication_metadata: Option<models::ReplicationMetadata>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OracleDbAwsKeyLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OracleDbAwsKeySummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        oracle_db_connector_id = "oracleDbConnectorId";
        oracle_db_aws_key_pool_id = "oracleDbAwsKeyPoolId";
        is_oracle_aws_key_used = "isOracleAwsKeyUsed";
        ref_count = "refCount";
        aws_key_arn = "awsKeyArn";
        aws_account_id = "awsAccountId";
        type_ = "type";
        is_aws_key_enabled = "isAwsKeyEnabled";
        location = "location";
        properties = "properties";
        replication_metadata = "replicationMetadata";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

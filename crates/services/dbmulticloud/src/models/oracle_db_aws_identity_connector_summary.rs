// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an Oracle DB AWS identity connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleDbAwsIdentityConnectorSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the resource.
    pub resource_id: Option<String>,
    /// The URL of the OIDC issuer.
    pub issuer_url: Option<String>,
    /// The scope of the OCI IAM identity domain for the issuer URL.
    pub oidc_scope: Option<String>,
    /// The service roles with their Amazon resource names.
    pub service_role_details: Option<Vec<models::ServiceRoleDetails>>,
    /// The location of the AWS resource.
    pub aws_location: Option<String>,
    /// The private endpoint of the AWS Security Token Service (STS).
    pub aws_sts_private_endpoint: Option<String>,
    /// The AWS account ID.
    pub aws_account_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OracleDbAwsIdentityConnectorLifecycleState>,
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
    OracleDbAwsIdentityConnectorSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        resource_id = "resourceId";
        issuer_url = "issuerUrl";
        oidc_scope = "oidcScope";
        service_role_details = "serviceRoleDetails";
        aws_location = "awsLocation";
        aws_sts_private_endpoint = "awsStsPrivateEndpoint";
        aws_account_id = "awsAccountId";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

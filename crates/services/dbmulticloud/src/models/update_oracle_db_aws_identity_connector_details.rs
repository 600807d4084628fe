// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an Oracle DB AWS identity connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOracleDbAwsIdentityConnectorDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the resource.
    pub resource_id: Option<String>,
    /// The scope of the OCI IAM identity domain for the issuer URL.
    pub oidc_scope: Option<String>,
    /// The URL of the OIDC issuer.
    pub issuer_url: Option<String>,
    /// The service roles with their Amazon resource names.
    pub service_role_details: Option<Vec<models::ServiceRoleDetail>>,
    /// The location of the AWS resource.
    pub aws_location: Option<String>,
    /// The private endpoint of the AWS Security Token Service (STS).
    pub aws_sts_private_endpoint: Option<String>,
    /// The AWS account ID.
    pub aws_account_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOracleDbAwsIdentityConnectorDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            resource_id = "resourceId", with_resource_id(String), clear_resource_id;
            oidc_scope = "oidcScope", with_oidc_scope(String), clear_oidc_scope;
            issuer_url = "issuerUrl", with_issuer_url(String), clear_issuer_url;
            service_role_details = "serviceRoleDetails",
                with_service_role_details([models::ServiceRoleDetail]), clear_service_role_details;
            aws_location = "awsLocation", with_aws_location(String), clear_aws_location;
            aws_sts_private_endpoint = "awsStsPrivateEndpoint",
                with_aws_sts_private_endpoint(String), clear_aws_sts_private_endpoint;
            aws_account_id = "awsAccountId", with_aws_account_id(String), clear_aws_account_id;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}

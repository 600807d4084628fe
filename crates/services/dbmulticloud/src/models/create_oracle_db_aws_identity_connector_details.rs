// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an Oracle DB AWS identity connector to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOracleDbAwsIdentityConnectorDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The scope of the OCI IAM identity domain for the issuer URL.
    pub oidc_scope: String,
    /// The URL of the OIDC issuer.
    pub issuer_url: String,
    /// The service roles with their Amazon resource names.
    pub service_role_details: Vec<models::ServiceRoleDetail>,
    /// The location of the AWS resource.
    pub aws_location: String,
    /// The private endpoint of the AWS Security Token Service (STS).
    pub aws_sts_private_endpoint: Option<String>,
    /// The AWS account ID.
    pub aws_account_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOracleDbAwsIdentityConnectorDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            resource_id = "resourceId", with_resource_id(String);
            oidc_scope = "oidcScope", with_oidc_scope(String);
            issuer_url = "issuerUrl", with_issuer_url(String);
            service_role_details = "serviceRoleDetails",
                with_service_role_details([models::ServiceRoleDetail]);
            aws_location = "awsLocation", with_aws_location(String);
        }
        optional {
            aws_sts_private_endpoint = "awsStsPrivateEndpoint",
                with_aws_sts_private_endpoint(String);
            aws_account_id = "awsAccountId", with_aws_account_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

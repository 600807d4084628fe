// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a service role.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceRoleDetails {
    /// The ARN of the IAM role.
    pub role_arn: String,
    /// The private endpoint of the AWS service.
    pub service_private_endpoint: String,
    /// The type of the service.
    pub service_type: models::ServiceRoleServiceType,
    /// The assume role status.
    pub assume_role_status: Option<models::ServiceRoleAssumeRoleStatus>,
    /// The AWS nodes.
    pub aws_nodes: Option<Vec<models::AwsNodes>>,
}

model! {
    ServiceRoleDetails {
        role_arn = "roleArn";
        service_private_endpoint = "servicePrivateEndpoint";
        service_type = "serviceType";
        assume_role_status = "assumeRoleStatus";
        aws_nodes = "awsNodes";
    }
}

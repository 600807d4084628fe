// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A service role detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceRoleDetail {
    /// The ARN of the IAM role.
    pub role_arn: String,
    /// The private endpoint of the AWS service.
    pub service_private_endpoint: String,
    /// The type of the service.
    pub service_type: models::ServiceRoleDetailServiceType,
}

model! {
    ServiceRoleDetail {
        required {
            role_arn = "roleArn", with_role_arn(String);
            service_private_endpoint = "servicePrivateEndpoint",
                with_service_private_endpoint(String);
            service_type = "serviceType", with_service_type(models::ServiceRoleDetailServiceType);
        }
    }
}

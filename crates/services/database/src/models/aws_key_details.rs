// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an AWS key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsKeyDetails {
    /// The service endpoint URI.
    pub service_endpoint_uri: String,
    /// The key ARN.
    pub key_arn: String,
    /// The ARN role.
    pub arn_role: Option<String>,
    /// The external ID.
    pub external_id: Option<String>,
}

model! {
    AwsKeyDetails, "provider" = "AWS" {
        required {
            service_endpoint_uri = "serviceEndpointUri", with_service_endpoint_uri(String);
            key_arn = "keyArn", with_key_arn(String);
        }
        optional {
            arn_role = "arnRole", with_arn_role(String);
            external_id = "externalId", with_external_id(String);
        }
    }
}

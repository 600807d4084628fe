// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of a BDS instance reset password.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BdsInstanceResetPasswordDetails {
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// The service.
    pub service: models::BdsInstanceResetPasswordService,
}

model! {
    BdsInstanceResetPasswordDetails {
        required {
            service = "service", with_service(models::BdsInstanceResetPasswordService);
        }
        optional {
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret);
            secret_id = "secretId", with_secret_id(String);
        }
    }
}

// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A ggs deployment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GgsDeployment {
    /// The OCID of the deployment.
    pub deployment_id: String,
    /// The OCID of the ggs admin credentials secret.
    pub ggs_admin_credentials_secret_id: String,
}

model! {
    GgsDeployment {
        deployment_id = "deploymentId";
        ggs_admin_credentials_secret_id = "ggsAdminCredentialsSecretId";
    }
}

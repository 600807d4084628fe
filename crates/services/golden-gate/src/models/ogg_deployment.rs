// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OGG deployment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OggDeployment {
    /// The name of the GoldenGate service deployment. Letters and digits only, with a letter first.
    ///
    /// Deprecated.
    #[deprecated]
    pub deployment_name: String,
    /// The user name of the administrator.
    pub admin_username: String,
    /// The version of Oracle GoldenGate.
    pub ogg_version: Option<String>,
    /// The certificate.
    pub certificate: Option<String>,
    /// The type of the credential store of the GoldenGate deployment.
    pub credential_store: Option<models::OggDeploymentCredentialStore>,
    /// The OCID of the identity domain of the credential store.
    pub identity_domain_id: Option<String>,
    /// The OCID of the secret that contains the password.
    pub password_secret_id: Option<String>,
    /// The OCID of the secret with the private SSL key of the deployment, in PEM format.
    pub key_secret_id: Option<String>,
    /// The mapping of groups to roles.
    pub group_to_roles_mapping: Option<models::GroupToRolesMappingDetails>,
}

model! {
    OggDeployment {
        deployment_name = "deploymentName";
        admin_username = "adminUsername";
        ogg_version = "oggVersion";
        certificate = "certificate";
        credential_store = "credentialStore";
        identity_domain_id = "identityDomainId";
        password_secret_id = "passwordSecretId";
        key_secret_id = "keySecretId";
        group_to_roles_mapping = "groupToRolesMapping";
    }
}

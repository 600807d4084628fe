// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of an OGG deployment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOggDeploymentDetails {
    /// The name of the GoldenGate service deployment. Letters and digits only, with a letter first.
    ///
    /// Deprecated.
    #[deprecated]
    pub deployment_name: Option<String>,
    /// The type of the credential store of the GoldenGate deployment.
    pub credential_store: Option<models::OggDeploymentCredentialStore>,
    /// The OCID of the identity domain of the credential store.
    pub identity_domain_id: Option<String>,
    /// The OCID of the secret that contains the password.
    pub password_secret_id: Option<String>,
    /// The user name of the administrator.
    pub admin_username: Option<String>,
    /// The administrator password. From 8 to 30 characters.
    pub admin_password: Option<Secret>,
    /// The certificate.
    pub certificate: Option<String>,
    /// The key.
    pub key: Option<Secret>,
    /// The OCID of the secret with the private SSL key of the deployment, in PEM format.
    pub key_secret_id: Option<String>,
    /// The version of Oracle GoldenGate.
    pub ogg_version: Option<String>,
    /// The mapping of groups to roles.
    pub group_to_roles_mapping: Option<models::GroupToRolesMappingDetails>,
}

model! {
    CreateOggDeploymentDetails {
        optional {
            deployment_name = "deploymentName", with_deployment_name(String);
            credential_store = "credentialStore",
                with_credential_store(models::OggDeploymentCredentialStore);
            identity_domain_id = "identityDomainId", with_identity_domain_id(String);
            password_secret_id = "passwordSecretId", with_password_secret_id(String);
            admin_username = "adminUsername", with_admin_username(String);
            admin_password = "adminPassword", with_admin_password(Secret);
            certificate = "certificate", with_certificate(String);
            key = "key", with_key(Secret);
            key_secret_id = "keySecretId", with_key_secret_id(String);
            ogg_version = "oggVersion", with_ogg_version(String);
            group_to_roles_mapping = "groupToRolesMapping",
                with_group_to_roles_mapping(models::GroupToRolesMappingDetails);
        }
    }
}

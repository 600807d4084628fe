// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a bootstrap script to execute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteBootstrapScriptDetails {
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// The pre-authenticated URL for downloading the bootstrap script.
    pub bootstrap_script_url: Option<String>,
}

model! {
    ExecuteBootstrapScriptDetails {
        optional {
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret);
            secret_id = "secretId", with_secret_id(String);
            bootstrap_script_url = "bootstrapScriptUrl", with_bootstrap_script_url(String);
        }
    }
}

// @generated from spec/secrets.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the secret bundle.
    ///
    /// The response has the header `etag`.
    GetSecretBundle = GET "/secretbundles/{secretId}",
        "https://docs.oracle.com/iaas/api/#/en/secretretrieval/20190301/SecretBundle/GetSecretBundle";
    facts { with_secret_fields(&["content"]); }
    required {
        secret_id = path "secretId" (String);
    }
    optional {
        /// The version number of the secret.
        version_number = query "versionNumber" (i64);
        /// The name of the secret version, unique among the versions of a secret.
        secret_version_name = query "secretVersionName" (String);
        /// The rotation state of the version.
        stage = query "stage" (models::GetSecretBundleStage);
    }
    returns { json(models::SecretBundle) }
}

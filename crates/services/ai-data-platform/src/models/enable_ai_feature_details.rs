// @generated from spec/ai-data-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of an AI feature to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableAiFeatureDetails {
    /// The OCID of the vector DB.
    pub vector_db_id: Option<String>,
    /// The vector DB admin cred.
    pub vector_db_admin_cred: Option<Secret>,
    /// The OCID of the vector DB admin secret.
    pub vector_db_admin_secret_id: Option<String>,
}

model! {
    EnableAiFeatureDetails {
        optional {
            vector_db_id = "vectorDbId", with_vector_db_id(String);
            vector_db_admin_cred = "vectorDbAdminCred", with_vector_db_admin_cred(Secret);
            vector_db_admin_secret_id = "vectorDbAdminSecretId",
                with_vector_db_admin_secret_id(String);
        }
    }
}
